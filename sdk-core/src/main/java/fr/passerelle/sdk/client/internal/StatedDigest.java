package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.content.internal.Digests;
import fr.passerelle.sdk.transport.TransportResponse;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 that a service states for the bytes of its answer, compression included: {@code
 * Content-Digest} and {@code Repr-Digest} (RFC 9530), or {@code Digest} before them (RFC 3230).
 * Other algorithms, and what cannot be read, are left alone.
 */
final class StatedDigest {
  private static final String[] HEADERS = {"Content-Digest", "Repr-Digest", "Digest"};
  private static final String KEY = "sha-256=";
  private static final int LENGTH = 32;

  private final byte[] stated;
  private final MessageDigest actual;

  private StatedDigest(byte[] stated, MessageDigest actual) {
    this.stated = stated;
    this.actual = actual;
  }

  static @Nullable StatedDigest of(TransportResponse response) {
    for (String name : HEADERS) {
      String header = response.header(name);
      byte[] stated = header == null ? null : sha256(header);
      if (stated != null) {
        return new StatedDigest(stated, Digests.sha256());
      }
    }
    return null;
  }

  void update(byte[] bytes, int offset, int count) {
    actual.update(bytes, offset, count);
  }

  /** {@return whether the bytes so far are those that were stated; ends the counting} */
  boolean isMet() {
    return MessageDigest.isEqual(stated, actual.digest());
  }

  private static byte @Nullable [] sha256(String header) {
    for (String member : header.split(",", -1)) {
      String entry = member.strip();
      if (entry.regionMatches(true, 0, KEY, 0, KEY.length())) {
        String value = entry.substring(KEY.length()).replace(":", "");
        try {
          byte[] bytes = Base64.getDecoder().decode(value);
          return bytes.length == LENGTH ? bytes : null;
        } catch (IllegalArgumentException e) {
          return null;
        }
      }
    }
    return null;
  }
}
