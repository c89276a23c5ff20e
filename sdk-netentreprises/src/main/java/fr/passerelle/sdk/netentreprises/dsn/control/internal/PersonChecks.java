package fr.passerelle.sdk.netentreprises.dsn.control.internal;

/** What the numbers of a person say of birth and employer. */
final class PersonChecks {
  private static final int NIR_LENGTH = 13;
  private static final int DEPARTMENT_LENGTH = 2;
  private static final int SIREN_LENGTH = 9;
  private static final int UNKNOWN = -1;
  private static final int CORSICA_SPLIT = 1976;
  private static final int LAST_TUNISIA = 1968;

  private PersonChecks() {}

  /** The year of a NIR, positions 2 and 3, is that of the date of birth. */
  static Check year(int nir, int birth) {
    return slots -> {
      int year = slots.year(birth);
      if (year == UNKNOWN || !slots.isSound(nir) || slots.view(nir).length() != NIR_LENGTH) {
        return true;
      }
      // A number made of nines is refused by a control of its own.
      return slots.digits(nir, 1, 2) == year % 100 || slots.digits(nir, 4, 9) == 999_999_999;
    };
  }

  /**
   * The department of a NIR, positions 6 and 7, or a department of birth, existed in the year of
   * birth.
   */
  static Check department(int at, int birth) {
    return slots -> {
      int year = slots.year(birth);
      if (year == UNKNOWN || !slots.isSound(at)) {
        return true;
      }
      CharSequence value = slots.view(at);
      int from = value.length() == DEPARTMENT_LENGTH ? 0 : 5;
      if (from + DEPARTMENT_LENGTH > value.length()) {
        return true;
      }
      return existed(value.charAt(from), value.charAt(from + 1), year);
    };
  }

  /** CCH-11: 2A and 2B since 1976, 20 until then, 96 until 1967. */
  private static boolean existed(char tens, char units, int year) {
    if (tens == '2' && (units == 'A' || units == 'B')) {
      return year >= CORSICA_SPLIT;
    }
    if (tens == '2' && units == '0') {
      return year < CORSICA_SPLIT;
    }
    return tens != '9' || units != '6' || year < LAST_TUNISIA;
  }

  /** Positions 2 to 10 of an NTT are the SIREN of the employer. */
  static Check employer(int ntt, int siren) {
    return slots -> {
      if (!slots.isSound(ntt) || !slots.isSound(siren)) {
        return true;
      }
      String expected = slots.text(siren);
      CharSequence number = slots.view(ntt);
      if (number.length() <= SIREN_LENGTH) {
        return false;
      }
      for (int i = 0; i < SIREN_LENGTH; i++) {
        if (i >= expected.length() || number.charAt(i + 1) != expected.charAt(i)) {
          return false;
        }
      }
      return true;
    };
  }
}
