package fr.passerelle.sdk.content;

import fr.passerelle.sdk.error.SdkException;
import java.nio.charset.Charset;

/**
 * A text holds a character that the charset of the service does not have. Nothing was sent and
 * nothing was replaced.
 *
 * <p>What to do: correct the text at {@link #position()}; the character itself is not named here,
 * since it may belong to a person's name.
 */
public final class UnencodableTextException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Index of the character. */
  private final int position;

  /**
   * Creates the exception.
   *
   * @param charset the charset that lacks the character
   * @param position index of the character in the text, from 0
   */
  public UnencodableTextException(Charset charset, int position) {
    super(charset.name() + " has no such character as the one at position " + position);
    this.position = position;
  }

  /** {@return the index of the character in the text, from 0} */
  public int position() {
    return position;
  }
}
