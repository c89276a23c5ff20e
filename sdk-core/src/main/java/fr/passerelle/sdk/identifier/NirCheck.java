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

  /** By two packed characters: which of the three fields they may stand in. */
  private static final byte[] FIELDS = fields();

  private static final int MONTH = 1;
  private static final int DEPARTMENT = 2;
  private static final int KEY = 4;

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
    if (!isSex(body)) {
      return Verdict.of(Reason.SEX);
    }
    if ((month(body) & MONTH) == 0) {
      return Verdict.of(Reason.MONTH);
    }
    return (department(body) & DEPARTMENT) == 0 ? Verdict.of(Reason.DEPARTMENT) : Verdict.SOUND;
  }

  /** Tests the fifteen characters of a NIR with its key. */
  static int full(long characters) {
    if (isSound(characters)) {
      return Verdict.SOUND;
    }
    int refusal = body(characters >>> 8);
    if (refusal != Verdict.SOUND) {
      return refusal;
    }
    return Verdict.of((key(characters) & KEY) == 0 ? Reason.KEY_RANGE : Reason.KEY);
  }

  /** The same test without the reason: the key comes first, because it is what is mostly wrong. */
  static boolean isSound(long characters) {
    long body = characters >>> 8;
    int fields = (month(body) & MONTH) | (department(body) & DEPARTMENT) | (key(characters) & KEY);
    return Packed.lastTwo(characters) == computeKey(body)
        && fields == (MONTH | DEPARTMENT | KEY)
        && isSex(body)
        && Packed.isDigits(body & PLAIN_FIELDS);
  }

  private static boolean isSex(long body) {
    long sex = body >>> 48;
    return sex == 1 || sex == 2;
  }

  private static int month(long body) {
    return FIELDS[(int) (body >>> 32) & 0xFF];
  }

  private static int department(long body) {
    return FIELDS[(int) (body >>> DEPARTMENT_SHIFT) & 0xFF];
  }

  private static int key(long characters) {
    return FIELDS[(int) characters & 0xFF];
  }

  /** Computes the key of a sound body: 97 less the remainder, 2A counted as 19 and 2B as 18. */
  static int computeKey(long body) {
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

  private static byte[] fields() {
    byte[] fields = new byte[256];
    for (int number = 1; number <= 99; number++) {
      boolean month = number <= 12 || number >= 20;
      fields[((number / 10) << 4) | (number % 10)] =
          (byte) (DEPARTMENT | (month ? MONTH : 0) | (number <= 97 ? KEY : 0));
    }
    fields[0x2A] = DEPARTMENT;
    fields[0x2B] = DEPARTMENT;
    return fields;
  }
}
