package fr.passerelle.sdk.sandbox.apidsn;

import fr.passerelle.sdk.content.Content;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/** Small synthetic DSN files. */
final class Dsn {
  static final String SIRET = "73282932000074";

  private Dsn() {}

  /** A file of one mode with a number of declarations. */
  static String text(String mode, int declarations) {
    String head =
        String.join(
            "\n",
            "S10.G00.00.001,'LOGIPAIE'",
            "S10.G00.00.002,'EDITEUR'",
            "S10.G00.00.003,'12.4'",
            "S10.G00.00.005,'" + mode + "'",
            "S10.G00.00.006,'P26V01'",
            "S10.G00.00.007,'01'",
            "S10.G00.00.008,'01'",
            "S10.G00.01.001,'732829320'",
            "S10.G00.01.002,'00074'",
            "S10.G00.01.003,'CABINET \u00C9TOIL\u00C9'",
            "");
    String declaration =
        """
        S20.G00.05.001,'01'
        S20.G00.05.002,'01'
        S20.G00.05.005,'01102026'
        S21.G00.06.001,'732829320'
        S21.G00.06.002,'00074'
        S21.G00.11.001,'00074'
        """;
    List<String> all = Collections.nCopies(declarations, declaration);
    return head
        + String.join("", all)
        + "S90.G00.90.001,'18'\nS90.G00.90.002,'"
        + declarations
        + "'\n";
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A trial with one declaration. */
  static Content trial() {
    return content(text("01", 1));
  }

  static Content content(String text) {
    return Content.of(bytes(text), "text/plain");
  }
}
