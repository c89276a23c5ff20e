package fr.passerelle.sdk.document.internal;

import fr.passerelle.sdk.document.DocumentRefusalReason;

/**
 * What an inspector found wrong. Checked and without a stack trace: it is a result that travels up,
 * not a failure of the program.
 */
public final class ContentFault extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why the content is refused. */
  private final DocumentRefusalReason reason;

  /** What exactly is wrong. */
  private final String detail;

  /**
   * Creates a fault.
   *
   * @param reason why the content is refused
   * @param detail what exactly is wrong, a fixed sentence without any content
   */
  public ContentFault(DocumentRefusalReason reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
    this.detail = detail;
  }

  static ContentFault mismatch(String detail) {
    return new ContentFault(DocumentRefusalReason.CONTENT_MISMATCH, detail);
  }

  /** {@return why the content is refused} */
  public DocumentRefusalReason reason() {
    return reason;
  }

  /** {@return what exactly is wrong} */
  public String detail() {
    return detail;
  }
}
