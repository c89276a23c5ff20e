package fr.passerelle.sdk.transport.auth;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.json.Concealed;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A password or a token: has no text, is lent for one use, and refuses what only a mistake of copy
 * and paste can contain (control characters, spaces at either end) before any library sees and
 * quotes it.
 */
public final class Secret implements Concealed {
  private final Supplier<char[]> source;

  private Secret(Supplier<char[]> source) {
    this.source = source;
  }

  /**
   * Keeps a secret.
   *
   * @param secret the characters; copied, so the caller may wipe them
   * @return the secret
   * @throws ConfigurationException when it is empty, or holds a control character or a space at
   *     either end; the message does not quote it
   */
  public static Secret of(char[] secret) {
    char[] kept = checked(secret.clone());
    return new Secret(kept::clone);
  }

  /**
   * Keeps a secret that arrives as text, such as the token in an answer.
   *
   * @param secret the characters
   * @return the secret
   * @throws ConfigurationException as {@link #of(char[])}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Secret of(String secret) {
    return of(secret.toCharArray());
  }

  /**
   * A secret that is asked for at each use, so that it can live in a vault and change.
   *
   * @param source gives the characters; the array is wiped after use
   * @return the secret
   */
  public static Secret from(Supplier<char[]> source) {
    return new Secret(source);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ConfigurationException when a supplier gives nothing or something that {@link
   *     #of(char[])} refuses
   */
  @Override
  public <T> T reveal(Function<? super char[], ? extends T> use) {
    char[] lent = source.get();
    if (lent == null) {
      throw new ConfigurationException("the source of a secret gave nothing");
    }
    try {
      return use.apply(checked(lent));
    } finally {
      Arrays.fill(lent, '\0');
    }
  }

  /** {@return a fixed text} */
  @Override
  public String toString() {
    return "Secret";
  }

  private static char[] checked(char[] secret) {
    if (secret.length == 0) {
      throw new ConfigurationException("a secret is empty");
    }
    for (char c : secret) {
      if (Character.isISOControl(c)) {
        throw new ConfigurationException("a secret holds a control character");
      }
    }
    if (isSpace(secret[0]) || isSpace(secret[secret.length - 1])) {
      throw new ConfigurationException("a secret begins or ends with a space");
    }
    return secret;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
