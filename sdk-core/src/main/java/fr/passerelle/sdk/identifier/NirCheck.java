package fr.passerelle.sdk.identifier;

import fr.passerelle.sdk.identifier.internal.Packed;

/**
 * The rules of the numbers of persons on packed characters: NIR with and without key, NNP, MIG.
 * Sources: decree 82-103 article 4; CNAM, validation rules; INSEE.
 */
final class NirCheck {
  static final int WITHOUT_KEY = NirNumber.BODY;
  static final int WITH_KEY = WITHOUT_KEY + 2;

  /** Year, commune and serial: the fields that have no reason of their own. */
  private static final long PLAIN_FIELDS = 0x0_FF00_00FF_FFFFL;

  private static final int DEPARTMENT_SHIFT = 4 * (13 - 7);

  private NirCheck() {}

  /** Tests that a packed text has a given number of letters and digits. */
  static int length(long packed, int expected) {
    if (packed == Packed.FOREIGN) {
      return Verdict.of(Reason.CHARACTER);
    }
    if (packed == Packed.TOO_MANY_DIGITS || packed == Packed.TOO_MANY_CHARACTERS) {
      return Verdict.of(Reason.LENGTH);
    }
    if (packed == 0) {
      return Verdict.of(Reason.EMPTY);
    }
    return Packed.count(packed) == expected ? Verdict.SOUND : Verdict.of(Reason.LENGTH);
  }

  /** Tests the thirteen characters before the key. */
  static int body(long body) {
    if (!Packed.isDigits(body & PLAIN_FIELDS)) {
      return Verdict.of(Reason.STRUCTURE);
    }
    int sex = (int) (body >>> 48);
    if (sex != 1 && sex != 2) {
      return Verdict.of(Reason.SEX);
    }
    int month = (int) (body >>> 32) & 0xFF;
    if (!Packed.isDigits(month) || month == 0 || (month >= 0x13 && month <= 0x19)) {
      return Verdict.of(Reason.MONTH);
    }
    int department = (int) (body >>> DEPARTMENT_SHIFT) & 0xFF;
    boolean corsica = department == 0x2A || department == 0x2B;
    if (department == 0 || (!corsica && !Packed.isDigits(department))) {
      return Verdict.of(Reason.DEPARTMENT);
    }
    return Verdict.SOUND;
  }

  /** Tests the fifteen characters of a NIR with its key. */
  static int full(long characters) {
    long body = characters >>> 8;
    int refusal = body(body);
    if (refusal != Verdict.SOUND) {
      return refusal;
    }
    int pair = (int) characters & 0xFF;
    if (!Packed.isDigits(pair) || pair == 0 || pair > 0x97) {
      return Verdict.of(Reason.KEY_RANGE);
    }
    return Packed.lastTwo(pair) == key(body) ? Verdict.SOUND : Verdict.of(Reason.KEY);
  }

  /** Computes the key of a sound body: 97 less the remainder, 2A counted as 19 and 2B as 18. */
  static int key(long body) {
    int department = (int) (body >>> DEPARTMENT_SHIFT) & 0xFF;
    long digits = body;
    if (department == 0x2A) {
      digits -= (0x2AL - 0x19L) << DEPARTMENT_SHIFT;
    } else if (department == 0x2B) {
      digits -= (0x2BL - 0x18L) << DEPARTMENT_SHIFT;
    }
    return 97 - (int) (Packed.number(digits) % 97);
  }

  /** Tells a sound number of another type, or zero. */
  static int otherKind(long packed, int expected) {
    long characters = Packed.characters(packed);
    if (length(packed, WITH_KEY) == Verdict.SOUND) {
      return expected != WITH_KEY && full(characters) == Verdict.SOUND
          ? Verdict.of(Reason.OTHER_KIND, Hint.IS_NIR)
          : Verdict.SOUND;
    }
    if (length(packed, WITHOUT_KEY) != Verdict.SOUND) {
      return Verdict.SOUND;
    }
    if (nnp(characters) == Verdict.SOUND) {
      return Verdict.of(Reason.OTHER_KIND, Hint.IS_NNP);
    }
    if (mig(characters) == Verdict.SOUND) {
      return Verdict.of(Reason.OTHER_KIND, Hint.IS_MIG);
    }
    return expected != WITHOUT_KEY && body(characters) == Verdict.SOUND
        ? Verdict.of(Reason.OTHER_KIND, Hint.IS_NIR_13)
        : Verdict.SOUND;
  }

  /** Tests thirteen characters of a former provisional number: 7 or 8, then 0, 1 or 2. */
  static int nnp(long characters) {
    return provisional(characters, 7, 0);
  }

  /** Tests thirteen characters of a <i>migrant de passage</i>: 5 or 6, then 1 or 2. */
  static int mig(long characters) {
    return provisional(characters, 5, 1);
  }

  private static int provisional(long characters, int lowestFirst, int lowestSecond) {
    int first = (int) (characters >>> 48);
    int second = (int) (characters >>> 44) & 0xF;
    boolean sound =
        Packed.isDigits(characters)
            && (first == lowestFirst || first == lowestFirst + 1)
            && second >= lowestSecond
            && second <= 2;
    return sound ? Verdict.SOUND : Verdict.of(Reason.STRUCTURE);
  }
}
