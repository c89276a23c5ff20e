package fr.passerelle.sdk.netentreprises.dsn;

/** Which bytes may not stand in a line written in ISO-8859-1. */
final class Characters {
  private Characters() {}

  /**
   * Looks for control characters and for accents written in UTF-8.
   *
   * @return one bit per {@link DsnReason} found
   */
  static int anomalies(byte[] bytes, int from, int to) {
    int found = 0;
    int i = from;
    while (i < to) {
      int b = bytes[i] & 0xFF;
      int length = b < 0xC2 ? 1 : utf8Length(bytes, i, to);
      if (length > 1) {
        found |= LineShape.bit(DsnReason.UTF8_TEXT);
      } else if (b == 0) {
        found |= LineShape.bit(DsnReason.NUL_CHARACTER);
      } else if (b < 0x20 || (b >= 0x7F && b < 0xA0)) {
        found |= LineShape.bit(DsnReason.CONTROL_CHARACTER);
      }
      i += length;
    }
    return found;
  }

  /**
   * Length of the UTF-8 sequence at a place, 1 when it is rather ISO-8859-1.
   *
   * <p>An accent of ISO-8859-1 may be followed by a sign such as « or a no-break space, so that
   * chance could make a sequence. It is taken for UTF-8 when it stands for a character of
   * ISO-8859-1 itself (lead C2 or C3: Â or Ã before a sign means nothing), or when one of its bytes
   * is a control character of ISO-8859-1, which no text holds.
   */
  private static int utf8Length(byte[] bytes, int at, int to) {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
    if (at + length > to) {
      return 1;
    }
    boolean certain = lead < 0xC4;
    for (int i = at + 1; i < at + length; i++) {
      int b = bytes[i] & 0xFF;
      if (b < 0x80 || b > 0xBF) {
        return 1;
      }
      certain |= b < 0xA0;
    }
    return certain ? length : 1;
  }
}
