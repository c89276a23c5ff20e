package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.error.Violation;
import fr.passerelle.sdk.validation.ModelValidator;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks lines of a payroll database before anything is made of them, with the constraints of the
 * SDK on a class of the vendor's own.
 *
 * <pre>
 * PayrollCheckMain       messages in French
 * PayrollCheckMain en    messages in English
 * </pre>
 */
public final class PayrollCheckMain {
  private PayrollCheckMain() {}

  /**
   * Entry point.
   *
   * @param args nothing, or the language of the messages
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    print(lines(), Locale.forLanguageTag(args.length == 0 ? "fr" : args[0]), out);
  }

  static void print(List<PayrollLine> lines, Locale language, PrintStream out) {
    // tag::check[]
    try (ModelValidator validator = ModelValidator.create(language)) {
      for (PayrollLine line : lines) {
        for (Violation violation : validator.check(line)) {
          out.println(violation.path() + ": " + violation.message());
        }
      }
    }
    // end::check[]
  }

  /** Nobody's numbers; the second line has a slip of the pen in each. */
  static List<PayrollLine> lines() {
    return List.of(
        new PayrollLine(
            "1 85 05 99 999 012 70",
            "732 829 320 00074",
            Optional.of("FR14 2004 1010 0505 0001 3M02 606"),
            List.of("01 99 00 12 34")),
        new PayrollLine(
            "1 85 05 99 999 021 70",
            "732 829 320 00075",
            Optional.of("FR15 2004 1010 0505 0001 3M02 606"),
            List.of("01 99 00 12 34", "01 99 00 12 3")));
  }
}
