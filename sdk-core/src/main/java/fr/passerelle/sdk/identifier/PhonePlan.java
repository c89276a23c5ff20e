package fr.passerelle.sdk.identifier;

import fr.passerelle.sdk.identifier.internal.Packed;

/**
 * The French numbering plan: which country code a ten-digit number has abroad, and how many digits
 * follow a country code. Numbers are packed digits, four bits each. Source: ARCEP decisions
 * 2018-0881, 2006-0509 and 2022-1583.
 */
final class PhonePlan {
  static final int FRANCE = 0x33;

  /** Most digits of a number, country code included (ITU E.164). */
  static final int LONGEST = 15;

  private static final int SHORTEST = 7;
  private static final long FICTION = 0x06_3998L;

  private PhonePlan() {}

  /** Gives the country code of a ten-digit national number that starts with zero. */
  static int countryCode(long national) {
    return switch ((int) (national >>> 24)) {
      case 0x0262, 0x0263, 0x0269, 0x0692, 0x0693 -> 0x262;
      case 0x0639 -> national >>> 16 == FICTION ? FRANCE : 0x262;
      case 0x0590, 0x0690, 0x0691 -> 0x590;
      case 0x0594, 0x0694 -> 0x594;
      case 0x0596, 0x0696, 0x0697 -> 0x596;
      case 0x0508, 0x0708 -> 0x508;
      default -> FRANCE;
    };
  }

  /** Tests an international number, country code first; gives a verdict. */
  static int international(long number, int count) {
    if (count < SHORTEST || count > LONGEST) {
      return Verdict.of(Reason.LENGTH);
    }
    int three = (int) (number >>> (4 * (count - 3)));
    if (three >>> 4 == FRANCE) {
      return french(number, count);
    }
    boolean length =
        switch (three) {
          case 0x262, 0x590, 0x594, 0x596 -> count == 12;
          case 0x508 -> count == 9 || count == 12;
          case 0x681, 0x687 -> count == 9;
          case 0x689 -> count == 11;
          case 0x377 -> count == 11 || count == 12;
          default -> true;
        };
    if (!length) {
      return Verdict.of(Reason.LENGTH);
    }
    return three >>> 8 == 0 ? Verdict.of(Reason.STRUCTURE) : Verdict.SOUND;
  }

  /** An overseas number behind +33 reaches nobody, and is not corrected. */
  private static int french(long number, int count) {
    if (count != 11) {
      return Verdict.of(Reason.LENGTH);
    }
    long national = number & 0xF_FFFF_FFFFL;
    boolean sound = national >>> 32 != 0 && countryCode(national) == FRANCE;
    return sound ? Verdict.SOUND : Verdict.of(Reason.STRUCTURE);
  }

  /** Gives the ten digits that reach a canonical number from France, or an empty string. */
  static String national(String canonical) {
    if (canonical.startsWith("+33")) {
      return "0" + canonical.substring(3);
    }
    if (canonical.length() != 13) {
      return "";
    }
    String national = "0" + canonical.substring(4);
    long packed = Packed.digits(national, 0, 10);
    int code = countryCode(packed);
    return canonical.startsWith(Integer.toHexString(code), 1) ? national : "";
  }
}
