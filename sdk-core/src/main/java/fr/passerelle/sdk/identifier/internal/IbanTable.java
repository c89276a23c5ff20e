package fr.passerelle.sdk.identifier.internal;

import org.jspecify.annotations.Nullable;

/** The structures of the SWIFT registry, found by country without a hash nor an object. */
public final class IbanTable {
  private static final int LETTERS = 26;

  /** Country and check digits. */
  private static final int HEAD = 4;

  /** The bit that tells an ASCII letter in lower case from the same in upper case. */
  private static final int CASE = 0x20;

  private static final @Nullable Structure[] BY_COUNTRY = read();

  private IbanTable() {}

  /** One country of the registry. */
  static final class Structure {
    /** Length of the IBAN. */
    final int length;

    /** True for the two countries whose BBAN is a RIB. */
    final boolean hasRib;

    /** What the two letters of the country add to the number that is divided by 97. */
    final int countryValue;

    /** Where the letters end that a BBAN starts with, 4 when it starts with none. */
    final int prefixEnd;

    /** The ranks of those letters, one bit each. */
    final long prefix;

    private final long lettersOnly;
    private final long digitsOnly;

    Structure(String country, int length, long lettersOnly, long digitsOnly) {
      this.length = length;
      this.hasRib = country.equals("FR") || country.equals("MC");
      this.countryValue =
          10_000 * (country.charAt(0) - 'A' + 10) + 100 * (country.charAt(1) - 'A' + 10);
      this.lettersOnly = lettersOnly;
      this.digitsOnly = digitsOnly;
      this.prefixEnd = HEAD + Long.numberOfTrailingZeros(~(lettersOnly >>> HEAD));
      this.prefix = lettersOnly & ((1L << prefixEnd) - 1);
    }

    /** Compares the ranks of the letters in a BBAN, one bit each, with the structure. */
    boolean allows(long letters) {
      return (letters & digitsOnly) == 0 && (~letters & lettersOnly) == 0;
    }
  }

  /**
   * Finds a country.
   *
   * @param first first letter of its code, either case
   * @param second second letter, either case
   * @return its structure, or null when the registry does not hold the country
   */
  static @Nullable Structure find(char first, char second) {
    int row = (first | CASE) - 'a';
    int column = (second | CASE) - 'a';
    boolean letters = row >= 0 && row < LETTERS && column >= 0 && column < LETTERS;
    return letters ? BY_COUNTRY[row * LETTERS + column] : null;
  }

  /**
   * Tells how long the IBANs of a country are.
   *
   * @param first first letter of its code, either case
   * @param second second letter, either case
   * @return the length, or 0 when the registry does not hold the country
   */
  public static int length(char first, char second) {
    Structure structure = find(first, second);
    return structure == null ? 0 : structure.length;
  }

  private static @Nullable Structure[] read() {
    @Nullable Structure[] table = new @Nullable Structure[LETTERS * LETTERS];
    for (String line : Resource.lines("iban-structures.txt")) {
      table[(line.charAt(0) - 'A') * LETTERS + line.charAt(1) - 'A'] = structure(line);
    }
    return table;
  }

  /** Reads one line, for example {@code FR 27 5!n5!n11!c2!n}. */
  private static Structure structure(String line) {
    long lettersOnly = 0;
    long digitsOnly = 0;
    int rank = HEAD;
    int at = 6;
    while (at < line.length()) {
      int mark = line.indexOf('!', at);
      int end = rank + Integer.parseInt(line, at, mark, 10);
      long ranks = (1L << end) - (1L << rank);
      char type = line.charAt(mark + 1);
      if (type == 'a') {
        lettersOnly |= ranks;
      } else if (type == 'n') {
        digitsOnly |= ranks;
      }
      rank = end;
      at = mark + 2;
    }
    return new Structure(line.substring(0, 2), rank, lettersOnly, digitsOnly);
  }
}
