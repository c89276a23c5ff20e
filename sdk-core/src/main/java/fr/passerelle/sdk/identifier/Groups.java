package fr.passerelle.sdk.identifier;

/** The groups that people read. */
final class Groups {
  private Groups() {}

  /** Puts a space after every group; the sizes add up to the length of the value. */
  static String of(String value, int... sizes) {
    StringBuilder grouped = new StringBuilder(value.length() + sizes.length);
    int from = 0;
    for (int size : sizes) {
      if (from > 0) {
        grouped.append(' ');
      }
      grouped.append(value, from, from + size);
      from += size;
    }
    return grouped.toString();
  }
}
