package fr.passerelle.sdk.netentreprises.dsn.edit;

import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.netentreprises.dsn.DsnCode;

/**
 * A value cannot be written into a DSN: it is empty, or holds a character that ISO-8859-1 has not.
 *
 * <p>What to do: replace the character at {@link #position()}, typically a curly quote, an œ or a
 * sign of euro.
 */
public final class UnwritableValueException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Packed code of the rubrique. */
  private final int code;

  /** Index of the character. */
  private final int position;

  /**
   * Creates the exception.
   *
   * @param code packed code of the rubrique
   * @param position index of the first character at fault, from 0; 0 for an empty value
   * @param isEmpty whether there is no character at all
   */
  UnwritableValueException(int code, int position, boolean isEmpty) {
    super(
        isEmpty
            ? DsnCode.text(code) + ": an empty value cannot be written"
            : DsnCode.text(code) + ": no character of ISO-8859-1 at position " + position);
    this.code = code;
    this.position = position;
  }

  /** {@return the packed code of the rubrique} */
  public int code() {
    return code;
  }

  /** {@return the index of the first character at fault, from 0; 0 for an empty value} */
  public int position() {
    return position;
  }
}
