package fr.passerelle.sdk.netentreprises.apidsn;

import fr.passerelle.sdk.error.SdkException;
import org.jspecify.annotations.Nullable;

/**
 * A file is not fit to be deposited as it is meant. Nothing was sent.
 *
 * <p>What to do: look at {@link #reason()} and {@link #line()}, and have the file made again.
 */
public final class UnfitDsnException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Why the file is not sent. */
  public enum Reason {
    /** It is no DSN at all; one that is compressed already counts among these. */
    NOT_A_DSN("it is not a DSN, or compressed already"),
    /** It says that it is real, and a trial was meant. */
    REAL_THOUGH_TRIAL_MEANT("it is real (S10.G00.00.005) where a trial is meant"),
    /** It says that it is a trial, and a real deposit was meant. */
    TRIAL_THOUGH_REAL_MEANT("it is a trial (S10.G00.00.005) where a real deposit is meant"),
    /** It does not say whether it is a trial, or says so with a code that nobody knows. */
    MODE_UNKNOWN("it does not say whether it is a trial (S10.G00.00.005)"),
    /** A deposit holds one message (S10) exactly. */
    NOT_ONE_MESSAGE("it does not hold exactly one message (S10.G00.00)"),
    /** A deposit holds one declaration (S20) exactly: control CST-11. */
    NOT_ONE_DECLARATION("it does not hold exactly one declaration (S20.G00.05)"),
    /** It holds bytes that are no text in ISO-8859-1; accents in UTF-8 reject the deposit. */
    NOT_ISO_8859_1("a line is not written in ISO-8859-1"),
    /** It names another software, version or vendor than the client. */
    OTHER_SOFTWARE("it names another software than the client (S10.G00.00.001 to 003)");

    private final String what;

    Reason(String what) {
      this.what = what;
    }
  }

  /** Why the file is not sent. */
  private final Reason reason;

  /** Line, from 1, or 0. */
  private final long line;

  /**
   * Creates the exception.
   *
   * @param reason why the file is not sent
   * @param line the line, from 1, or 0 when it is about the whole file
   * @param cause the failure behind it, whose own message must be safe too, or null
   */
  public UnfitDsnException(Reason reason, long line, @Nullable Throwable cause) {
    super("not deposited: " + reason.what + (line > 0 ? ", line " + line : ""), cause);
    this.reason = reason;
    this.line = line;
  }

  /** {@return why the file is not sent} */
  public Reason reason() {
    return reason;
  }

  /** {@return the line, from 1, or 0 when it is about the whole file} */
  public long line() {
    return line;
  }
}
