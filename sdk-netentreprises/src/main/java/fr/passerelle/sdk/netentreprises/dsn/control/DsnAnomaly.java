package fr.passerelle.sdk.netentreprises.dsn.control;

import fr.passerelle.sdk.netentreprises.dsn.DsnCode;
import fr.passerelle.sdk.netentreprises.dsn.DsnSeverity;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a DSN file breaks: where, which rule, how much it weighs. It never holds the
 * value, so that it may be logged and kept.
 */
public final class DsnAnomaly {
  private final DsnRule rule;
  private final DsnSeverity severity;
  private final long line;
  private final int code;
  private final @Nullable String control;
  private final String english;
  private final String french;

  /**
   * Creates an anomaly.
   *
   * @param rule what is broken
   * @param severity how much it weighs
   * @param line line of the file, from 1
   * @param code packed code of the rubrique, that of a block with number 000, or {@link
   *     DsnCode#NONE}
   * @param control number of the official control, or null
   * @param english what makes the rule precise, in English and without any value, or an empty text
   * @param french the same in French
   */
  public DsnAnomaly(
      DsnRule rule,
      DsnSeverity severity,
      long line,
      int code,
      @Nullable String control,
      String english,
      String french) {
    this.rule = Objects.requireNonNull(rule, "rule");
    this.severity = Objects.requireNonNull(severity, "severity");
    this.line = line;
    this.code = code;
    this.control = control;
    this.english = Objects.requireNonNull(english, "english");
    this.french = Objects.requireNonNull(french, "french");
  }

  /** {@return what is broken} */
  public DsnRule rule() {
    return rule;
  }

  /** {@return how much it weighs} */
  public DsnSeverity severity() {
    return severity;
  }

  /**
   * {@return the line of the file, from 1; for what is missing, the line of the block that it is
   * missing from}
   */
  public long line() {
    return line;
  }

  /**
   * {@return the packed code of the rubrique; that of a block with number 000 where a whole block
   * is at fault; {@link DsnCode#NONE} where the line has none}
   */
  public int code() {
    return code;
  }

  /**
   * {@return the rubrique or the block, for example {@code S21.G00.40.043} or {@code S21.G00.40},
   * or an empty text}
   */
  public String codeText() {
    if (code == DsnCode.NONE) {
      return "";
    }
    return DsnCode.number(code) == 0 ? DsnCode.blockText(DsnCode.block(code)) : DsnCode.text(code);
  }

  /**
   * Returns the number of the control in the official workbook.
   *
   * @return for example {@code S21.G00.40.043/SIG-11} or {@code CSL-01}, empty when it is not
   *     numbered or its number is not known
   */
  public Optional<String> control() {
    return Optional.ofNullable(control);
  }

  /**
   * Says what is wrong, without any value.
   *
   * @param locale French for a French message, any other for English
   * @return one sentence
   */
  public String message(Locale locale) {
    return locale.getLanguage().equals(Locale.FRENCH.getLanguage())
        ? join(rule.french(), " : ", french)
        : join(rule.english(), ": ", english);
  }

  private static String join(String message, String separator, String detail) {
    return detail.isEmpty() ? message : message + separator + detail;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DsnAnomaly anomaly
        && rule == anomaly.rule
        && severity == anomaly.severity
        && line == anomaly.line
        && code == anomaly.code
        && Objects.equals(control, anomaly.control)
        && english.equals(anomaly.english);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, line, code, control);
  }

  /** {@return severity, line, rubrique, rule, control and English message; never the value} */
  @Override
  public String toString() {
    String where = code == DsnCode.NONE ? "line " + line : "line " + line + ", " + codeText();
    String what = control == null ? rule.name() : rule + " (" + control + ")";
    return severity + " " + where + ": " + what + ", " + message(Locale.ENGLISH);
  }
}
