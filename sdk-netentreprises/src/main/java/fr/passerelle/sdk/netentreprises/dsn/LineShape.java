package fr.passerelle.sdk.netentreprises.dsn;

import fr.passerelle.sdk.netentreprises.dsn.NotADsnException.Content;

/**
 * What one line is made of, found character by character: for the lines that the fast path leaves.
 *
 * @param code packed code, or {@link DsnCode#NONE}
 * @param valueStart first byte of the value, or of what stands for it
 * @param valueEnd byte after the value
 * @param anomalies one bit per {@link DsnReason}
 */
record LineShape(int code, int valueStart, int valueEnd, int anomalies) {
  private static final int CODE_LENGTH = Words.PREFIX - 2;

  /** One bit per reason; the bits never leave the process. */
  @SuppressWarnings("EnumOrdinal")
  static int bit(DsnReason reason) {
    return 1 << reason.ordinal();
  }

  /**
   * Looks at a line.
   *
   * @param from first byte
   * @param to byte after the last one, line end left out
   * @param opensFile whether a byte order mark may stand first
   */
  static LineShape of(byte[] bytes, int from, int to, boolean opensFile) {
    int start = from;
    int anomalies = 0;
    if (opensFile && startsWith(bytes, from, to, 0xEF, 0xBB, 0xBF)) {
      start = from + 3;
      anomalies = bit(DsnReason.BYTE_ORDER_MARK);
    }
    if (isBlank(bytes, start, to)) {
      return new LineShape(DsnCode.NONE, start, to, anomalies | bit(DsnReason.EMPTY_LINE));
    }
    anomalies |= Characters.anomalies(bytes, start, to);
    int code = code(bytes, start, to);
    if (code == DsnCode.NONE) {
      return new LineShape(code, start, to, anomalies | bit(DsnReason.NOT_A_RUBRIQUE));
    }
    return value(bytes, code, start + CODE_LENGTH, to, anomalies);
  }

  private static LineShape value(byte[] bytes, int code, int from, int to, int anomalies) {
    int open = from;
    while (open < to && bytes[open] != '\'') {
      open++;
    }
    int close = to - 1;
    while (close > open && bytes[close] != '\'') {
      close--;
    }
    if (close <= open) {
      // One quote or none: what follows the quote, or else the comma, is all that can be the value.
      boolean comma = from < to && bytes[from] == ',';
      int valueStart = open < to ? open + 1 : comma ? from + 1 : from;
      return new LineShape(code, valueStart, to, anomalies | bit(DsnReason.MISSING_QUOTE));
    }
    int found = anomalies;
    if (open != from + 1 || bytes[from] != ',' || close != to - 1) {
      found |= bit(DsnReason.TEXT_OUTSIDE_QUOTES);
    }
    if (close == open + 1) {
      found |= bit(DsnReason.EMPTY_VALUE);
    }
    return new LineShape(code, open + 1, close, found);
  }

  private static int code(byte[] bytes, int from, int to) {
    if (to - from < CODE_LENGTH) {
      return DsnCode.NONE;
    }
    StringBuilder text = new StringBuilder(CODE_LENGTH);
    for (int i = from; i < from + CODE_LENGTH; i++) {
      text.append((char) (bytes[i] & 0xFF));
    }
    return DsnCode.parse(text);
  }

  private static boolean isBlank(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  /** Tells what a first line that is no rubrique looks like. */
  static Content content(byte[] bytes, int from, int to) {
    if (startsWith(bytes, from, to, 0x1F, 0x8B)) {
      return Content.GZIP;
    }
    if (startsWith(bytes, from, to, 'P', 'K', 3, 4)) {
      return Content.ZIP;
    }
    if (startsWith(bytes, from, to, 0xFE, 0xFF) || startsWith(bytes, from, to, 0xFF, 0xFE)) {
      return Content.UTF16;
    }
    int text = startsWith(bytes, from, to, 0xEF, 0xBB, 0xBF) ? from + 3 : from;
    while (text < to && (bytes[text] == ' ' || bytes[text] == '\t')) {
      text++;
    }
    if (text < to && bytes[text] == '<') {
      return Content.XML;
    }
    int odd = bit(DsnReason.NUL_CHARACTER) | bit(DsnReason.CONTROL_CHARACTER);
    for (int i = text; i < to; i++) {
      if (bytes[i] != '\t' && (Characters.anomalies(bytes, i, i + 1) & odd) != 0) {
        return Content.BINARY;
      }
    }
    return Content.TEXT;
  }

  private static boolean startsWith(byte[] bytes, int from, int to, int... expected) {
    if (to - from < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[from + i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
