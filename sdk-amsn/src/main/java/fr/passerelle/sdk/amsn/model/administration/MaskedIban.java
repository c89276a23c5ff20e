package fr.passerelle.sdk.amsn.model.administration;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.passerelle.sdk.identifier.Iban;
import java.util.regex.Pattern;

/**
 * An IBAN of which only the country and the last four characters are left, for example {@code
 * FR*********************2606}. A full IBAN cannot be one: an answer that holds it all the same is
 * not read, so that no application comes to store what it only needed to recognise.
 */
public final class MaskedIban {
  private static final Pattern FORM = Pattern.compile("[A-Z]{2}\\*{9,28}[A-Z0-9]{4}");
  private static final int HEAD = 2;
  private static final int TAIL = 4;

  private final String value;

  private MaskedIban(String value) {
    this.value = value;
  }

  /**
   * Reads a masked IBAN.
   *
   * @param text two letters, 9 to 28 stars, four letters or digits
   * @return the masked IBAN
   * @throws IllegalArgumentException when the text has another form; its message does not repeat
   *     the text
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MaskedIban of(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("an account that is not masked as it should be");
    }
    return new MaskedIban(text);
  }

  /**
   * Masks an IBAN.
   *
   * @param iban the account
   * @return what an answer of the service would show of it
   */
  public static MaskedIban of(Iban iban) {
    String full = iban.value();
    return new MaskedIban(
        full.substring(0, HEAD)
            + "*".repeat(full.length() - HEAD - TAIL)
            + full.substring(full.length() - TAIL));
  }

  /** {@return country, stars and the last four characters} */
  @JsonValue
  public String value() {
    return value;
  }

  /** {@return the two letters of the country} */
  public String country() {
    return value.substring(0, HEAD);
  }

  /** {@return the last four characters of the account} */
  public String lastFour() {
    return value.substring(value.length() - TAIL);
  }

  /**
   * Tells whether this may be the given account: same country, length and last four characters.
   * Different accounts seldom agree in all three, yet they may.
   *
   * @param iban the account that payroll or accounting holds
   * @return false when it is certainly another one
   */
  public boolean mayBe(Iban iban) {
    return equals(of(iban));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MaskedIban masked && value.equals(masked.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return the country and nothing else of the account} */
  @Override
  public String toString() {
    return "MaskedIban(" + country() + ")";
  }
}
