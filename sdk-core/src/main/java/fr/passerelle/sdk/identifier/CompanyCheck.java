package fr.passerelle.sdk.identifier;

import fr.passerelle.sdk.identifier.internal.Packed;

/** The rules of SIREN, NIC and SIRET on packed digits, shared by the types that contain them. */
final class CompanyCheck {
  static final int SIREN_DIGITS = 9;
  static final int NIC_DIGITS = 5;
  static final int SIRET_DIGITS = SIREN_DIGITS + NIC_DIGITS;

  private static final int NIC_BITS = 4 * NIC_DIGITS;
  private static final long NIC_MASK = (1L << NIC_BITS) - 1;
  private static final long LA_POSTE = 0x3_5600_0000L;

  private CompanyCheck() {}

  /** Tests that a packed text consists of a given number of digits. */
  static int digits(long packed, int expected) {
    if (packed == Packed.FOREIGN || packed == Packed.TOO_MANY_CHARACTERS) {
      return Verdict.of(Reason.CHARACTER);
    }
    if (packed == Packed.TOO_MANY_DIGITS) {
      return Verdict.of(Reason.LENGTH);
    }
    if (packed == 0) {
      return Verdict.of(Reason.EMPTY);
    }
    if (!Packed.isDigits(Packed.characters(packed))) {
      return Verdict.of(Reason.CHARACTER);
    }
    return Packed.count(packed) == expected ? Verdict.SOUND : Verdict.of(Reason.LENGTH);
  }

  /** Tests nine digits. */
  static int siren(long digits) {
    if (digits == 0) {
      return Verdict.of(Reason.ALL_ZERO);
    }
    return Packed.isLuhn(digits) ? Verdict.SOUND : Verdict.of(Reason.SIREN_LUHN);
  }

  /** Tests fourteen digits. */
  static int siret(long digits) {
    long siren = digits >>> NIC_BITS;
    if (siren == 0 || (digits & NIC_MASK) == 0) {
      return Verdict.of(Reason.ALL_ZERO);
    }
    if (!Packed.isLuhn(siren)) {
      return Verdict.of(Reason.SIREN_LUHN);
    }
    if (Packed.isLuhn(digits) || (siren == LA_POSTE && Packed.sum(digits) % 5 == 0)) {
      return Verdict.SOUND;
    }
    return Verdict.of(Reason.SIRET_SUM);
  }

  static boolean isSiren(long packed) {
    return digits(packed, SIREN_DIGITS) == Verdict.SOUND
        && siren(Packed.characters(packed)) == Verdict.SOUND;
  }

  static boolean isSiret(long packed) {
    return digits(packed, SIRET_DIGITS) == Verdict.SOUND
        && siret(Packed.characters(packed)) == Verdict.SOUND;
  }
}
