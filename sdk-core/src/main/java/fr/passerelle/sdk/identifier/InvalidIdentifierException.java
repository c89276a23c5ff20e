package fr.passerelle.sdk.identifier;

import fr.passerelle.sdk.error.SdkException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text is not the identifier it was given for. The message names the type and the reason, never
 * the text.
 */
public final class InvalidIdentifierException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Simple name of the identifier's type. */
  private final String type;

  /** Why the text was refused. */
  private final Reason reason;

  /** What the caller may have meant, or null. */
  private final @Nullable Hint hint;

  InvalidIdentifierException(String type, int refusal) {
    super(message(type, refusal));
    this.type = type;
    this.reason = Verdict.reason(refusal);
    this.hint = Verdict.hint(refusal).orElse(null);
  }

  /** {@return the simple name of the identifier's type, for example {@code Siret}} */
  public String type() {
    return type;
  }

  /** {@return why the text was refused} */
  public Reason reason() {
    return reason;
  }

  /** {@return what the caller may have meant, when the reason can tell} */
  public Optional<Hint> hint() {
    return Optional.ofNullable(hint);
  }

  private static String message(String type, int refusal) {
    return type
        + " refused: "
        + Verdict.reason(refusal)
        + Verdict.hint(refusal).map(hint -> " (" + hint + ")").orElse("");
  }
}
