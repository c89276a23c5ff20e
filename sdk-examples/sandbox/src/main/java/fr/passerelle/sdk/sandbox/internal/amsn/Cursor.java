package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.internal.http.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A cursor: where the page before ended, bound to the filters of its list. */
final class Cursor {
  private Cursor() {}

  static String write(int after, RosterFilter filter) {
    return write(after, filter.fingerprint());
  }

  static String write(int after, int fingerprint) {
    String text = after + ":" + fingerprint;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
  }

  static int read(String cursor, RosterFilter filter) {
    return read(cursor, filter.fingerprint());
  }

  static int read(String cursor, int fingerprint) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
      int colon = text.indexOf(':');
      if (colon > 0 && Integer.parseInt(text.substring(colon + 1)) == fingerprint) {
        return Integer.parseInt(text.substring(0, colon));
      }
    } catch (IllegalArgumentException e) {
      // Not one of ours: told like a cursor of another list.
    }
    throw Refusal.of(400, "invalid-cursor", "The cursor is not one of this list");
  }
}
