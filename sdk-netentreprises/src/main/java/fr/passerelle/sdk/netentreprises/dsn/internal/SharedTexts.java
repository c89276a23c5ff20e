package fr.passerelle.sdk.netentreprises.dsn.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnValue;
import org.jspecify.annotations.Nullable;

/**
 * Gives the same string for the same short value, without decoding it again: codes, job labels and
 * localities come back thousands of times in a file. A table of fixed size where a newcomer takes
 * the place of the one before, so that memory stays bounded.
 */
final class SharedTexts {
  private static final int LONGEST = 40;
  private static final int SLOTS = 1 << 12;

  private final byte[] bytes = new byte[LONGEST];
  private final @Nullable String[] slots = new String[SLOTS];

  String of(DsnValue value) {
    int length = value.length();
    if (length > LONGEST) {
      return value.text();
    }
    value.copyTo(bytes, 0);
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + bytes[i];
    }
    int slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
    String known = slots[slot];
    if (known != null && value.is(known)) {
      return known;
    }
    String text = value.text();
    slots[slot] = text;
    return text;
  }
}
