package fr.passerelle.sdk.identifier;

import java.util.Optional;
import java.util.Set;

/**
 * What {@link Nir} and {@link Nir13} have in common: thirteen characters that hold sex, year, month
 * and place of birth and a serial. Personal data.
 *
 * <p>A NIA, the waiting number, has exactly the same form: only the caller knows, and says so with
 * {@code asNia()}. The flag travels with the object; it is not part of its identity nor of its
 * JSON.
 */
public abstract sealed class NirNumber extends Identifier permits Nir, Nir13 {
  /** Number of characters before the key. */
  static final int BODY = 13;

  private final boolean nia;

  NirNumber(String value, boolean nia) {
    super(value);
    this.nia = nia;
  }

  /** {@return true when the caller flagged this number as a NIA, a waiting number} */
  public final boolean isNia() {
    return nia;
  }

  /** {@return 1 or 2, position 1} */
  public final int sex() {
    return number(0, 1);
  }

  /** {@return the last two digits of the year of birth, 0 to 99, positions 2 and 3} */
  public final int birthYear() {
    return number(1, 3);
  }

  /** {@return positions 4 and 5, which are a month only when {@link #monthClass()} says so} */
  public final int month() {
    return number(3, 5);
  }

  /** {@return what positions 4 and 5 stand for} */
  public final NirMonth monthClass() {
    return NirMonth.of(month());
  }

  /**
   * {@return positions 6 and 7: a department as at birth, 2A and 2B included; 97 and 98 overseas,
   * 99 abroad; 91 to 96 also Algeria, Morocco and Tunisia before independence}
   */
  public final String department() {
    return value().substring(5, 7);
  }

  /** {@return positions 8 to 10: the commune in its department, or the country when abroad} */
  public final String commune() {
    return value().substring(7, 10);
  }

  /** {@return positions 6 to 10: the INSEE code of the commune or country of birth} */
  public final String place() {
    return value().substring(5, 10);
  }

  /** {@return the five-digit INSEE code of the country of birth, for a birth abroad} */
  public final Optional<String> country() {
    return value().startsWith("99", 5) ? Optional.of(place()) : Optional.empty();
  }

  /** {@return positions 11 to 13, the serial among the births of that place and month} */
  public final String order() {
    return value().substring(10, BODY);
  }

  @Override
  public final Set<Reason> warnings() {
    return NirWarnings.of(this);
  }

  /** {@return true, always} */
  @Override
  public final boolean isPersonal() {
    return true;
  }

  private int number(int from, int to) {
    return Integer.parseInt(value(), from, to, 10);
  }
}
