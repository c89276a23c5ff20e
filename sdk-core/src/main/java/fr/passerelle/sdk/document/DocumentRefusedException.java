package fr.passerelle.sdk.document;

import fr.passerelle.sdk.error.SdkException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document does not pass the policy. Nothing left this machine.
 *
 * <p>What to do: show {@link #reason()} to the person who chose the file; trying again with the
 * same file changes nothing.
 */
public final class DocumentRefusedException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Why the document is refused. */
  private final DocumentRefusalReason reason;

  /** The extension, when it is one of the ten. */
  private final @Nullable String extension;

  /** What exactly is wrong. */
  private final String detail;

  /**
   * Creates the exception.
   *
   * @param refusal the refusal to throw
   */
  public DocumentRefusedException(DocumentRefusal refusal) {
    super("document refused: " + refusal.describe());
    this.reason = refusal.reason();
    this.extension = refusal.extension().orElse(null);
    this.detail = refusal.detail();
  }

  /** {@return why the document is refused} */
  public DocumentRefusalReason reason() {
    return reason;
  }

  /** {@return the refusal as a value} */
  public DocumentRefusal refusal() {
    return new DocumentRefusal(reason, Optional.ofNullable(extension), detail);
  }
}
