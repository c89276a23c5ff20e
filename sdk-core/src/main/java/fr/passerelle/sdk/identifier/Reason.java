package fr.passerelle.sdk.identifier;

/**
 * Why a text was refused, or what is unusual about a value: a closed list. A refusal has one
 * reason, the first that applies in the order of the constants; a value may carry several warnings.
 *
 * <p>A letter or digit in the wrong place has the reason of its field when the field has one (sex,
 * month, department, key, check digits), {@link #STRUCTURE} otherwise.
 */
public enum Reason {
  /** Nothing is left after normalisation. */
  EMPTY(Severity.ERROR),
  /** A sound number of another type, which the {@link Hint} names. */
  OTHER_KIND(Severity.ERROR),
  /** A character outside the alphabet of the type. */
  CHARACTER(Severity.ERROR),
  /** Wrong length after normalisation, or far too long to be normalised at all. */
  LENGTH(Severity.ERROR),
  /** A letter or a digit in the wrong place. */
  STRUCTURE(Severity.ERROR),
  /** Zeros only where zeros only mean nothing. */
  ALL_ZERO(Severity.ERROR),
  /** Position 1 of a NIR is neither 1 nor 2. */
  SEX(Severity.ERROR),
  /** Positions 4 and 5 of a NIR are 00 or 13 to 19. */
  MONTH(Severity.ERROR),
  /** Positions 6 and 7 of a NIR are 00, or letters other than 2A and 2B. */
  DEPARTMENT(Severity.ERROR),
  /** A country that the registry does not hold, or an overseas prefix: see the {@link Hint}. */
  COUNTRY(Severity.ERROR),
  /** The key is outside its range. */
  KEY_RANGE(Severity.ERROR),
  /** The key differs from the computed one. */
  KEY(Severity.ERROR),
  /** The SIREN fails the Luhn formula. */
  SIREN_LUHN(Severity.ERROR),
  /** The whole SIRET fails the Luhn formula (and, for La Poste, the sum). */
  SIRET_SUM(Severity.ERROR),
  /** Check digits 00, 01 or 99. */
  CHECK_DIGITS_RANGE(Severity.ERROR),
  /** The remainder modulo 97 is not 1. */
  CHECK_DIGITS(Severity.ERROR),
  /** The IBAN is sound, the RIB key inside it is not; this check can be switched off. */
  RIB_KEY(Severity.ERROR),
  /** The serial of a NIR is 000. */
  SERIAL_000(Severity.WARNING),
  /** The month of a NIR is 21 to 29 or 43 to 49. */
  MONTH_UNUSUAL(Severity.WARNING),
  /** The Corsican department of a NIR does not fit the likely year of birth. */
  CORSICA_YEAR(Severity.WARNING),
  /** Department 96 of a NIR does not fit the likely year of birth. */
  DEPARTMENT_96_YEAR(Severity.WARNING),
  /** The place of birth in a NIR is in none of our dated lists. */
  PLACE_UNKNOWN(Severity.WARNING),
  /** The code has the right shape but is not in our dated list; a later list may hold it. */
  UNKNOWN_CODE(Severity.WARNING),
  /** Valid, but the DSN refuses it. */
  NOT_DSN(Severity.WARNING);

  private final Severity severity;

  Reason(Severity severity) {
    this.severity = severity;
  }

  /** {@return whether this reason refuses the text or only remarks on the value} */
  public Severity severity() {
    return severity;
  }
}
