package fr.passerelle.sdk.netentreprises.dsn;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong or doubtful in a DSN file: where, what, and how much it weighs. Only
 * {@link #rawValue()} may hold personal data.
 */
public final class DsnIssue {
  private final DsnReason reason;
  private final long line;
  private final int code;
  private final String detail;
  private final @Nullable String rawValue;

  /**
   * Creates an issue.
   *
   * @param reason what is wrong
   * @param line line of the file, from 1
   * @param code packed code of the rubrique or {@link DsnCode#NONE}
   * @param detail what makes the reason precise, safe to log, or an empty text
   * @param rawValue the value as it was read, or null
   */
  public DsnIssue(DsnReason reason, long line, int code, String detail, @Nullable String rawValue) {
    this.reason = Objects.requireNonNull(reason, "reason");
    this.line = line;
    this.code = code;
    this.detail = Objects.requireNonNull(detail, "detail");
    this.rawValue = rawValue;
  }

  /** {@return what is wrong} */
  public DsnReason reason() {
    return reason;
  }

  /** {@return how much it weighs} */
  public DsnSeverity severity() {
    return reason.severity();
  }

  /** {@return the line of the file, from 1; where several lines are at fault, the first} */
  public long line() {
    return line;
  }

  /** {@return the packed code of the rubrique, or {@link DsnCode#NONE}} */
  public int code() {
    return code;
  }

  /** {@return the code of the rubrique, for example {@code S21.G00.30.001}, or an empty text} */
  public String codeText() {
    return code == DsnCode.NONE ? "" : DsnCode.text(code);
  }

  /** {@return what is wrong in words, without the value} */
  public String message() {
    return detail.isEmpty() ? reason.message() : reason.message() + ": " + detail;
  }

  /**
   * Returns the value at fault, for a person who corrects the file.
   *
   * @return the value as it was read; may be personal data, not to be logged
   */
  public Optional<String> rawValue() {
    return Optional.ofNullable(rawValue);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DsnIssue issue
        && reason == issue.reason
        && line == issue.line
        && code == issue.code
        && detail.equals(issue.detail)
        && Objects.equals(rawValue, issue.rawValue);
  }

  @Override
  public int hashCode() {
    return Objects.hash(reason, line, code);
  }

  /** {@return severity, line, code, reason and message; never the value} */
  @Override
  public String toString() {
    String where = code == DsnCode.NONE ? "line " + line : "line " + line + ", " + codeText();
    return severity() + " " + where + ": " + reason + ", " + message();
  }
}
