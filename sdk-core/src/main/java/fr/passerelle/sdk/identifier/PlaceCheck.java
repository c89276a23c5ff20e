package fr.passerelle.sdk.identifier;

import fr.passerelle.sdk.identifier.internal.Packed;

/** Which packed codes name a French place. Source: INSEE, <i>Code officiel géographique</i>. */
final class PlaceCheck {
  private PlaceCheck() {}

  /** Tells a department of today, of two or three packed characters. */
  static boolean department(long characters, int count) {
    if (count == 2) {
      return metropolitan(characters) && characters != 0x20;
    }
    return overseas(characters) && characters != 0x985;
  }

  /** Tells five packed characters that are, or were, the code of a commune. */
  static boolean commune(long characters) {
    boolean number = Packed.isDigits(characters & 0xFFF);
    return number
        && (metropolitan(characters >>> 12)
            || (Packed.isDigits(characters) && overseas(characters >>> 8)));
  }

  /** Tells five packed characters that are the code of a country. */
  static boolean country(long characters) {
    return characters >>> 12 == 0x99 && Packed.isDigits(characters);
  }

  private static boolean metropolitan(long pair) {
    boolean number = Packed.isDigits(pair) && pair >= 0x01 && pair <= 0x95;
    return number || pair == 0x2A || pair == 0x2B;
  }

  /** 971 to 978, 984 to 989: 985 was Mayotte. */
  private static boolean overseas(long triple) {
    return Packed.isDigits(triple)
        && ((triple >= 0x971 && triple <= 0x978) || (triple >= 0x984 && triple <= 0x989));
  }
}
