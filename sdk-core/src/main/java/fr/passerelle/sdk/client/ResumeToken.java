package fr.passerelle.sdk.client;

import fr.passerelle.sdk.error.CallContext;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.ResumeTokenException;
import fr.passerelle.sdk.error.ResumeTokenException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32C;

/**
 * Operation and id in one small text: {@code fu1:operation:id:checksum}, the id in base64url. The
 * checksum finds what was cut or mistyped; it is no signature, and the id is no secret.
 */
final class ResumeToken {
  private static final String KIND = "fu";
  private static final String VERSION = KIND + "1";
  private static final int LONGEST_ID = 255;

  private ResumeToken() {}

  static String checkId(String id) {
    if (id.isEmpty()
        || id.length() > LONGEST_ID
        || !id.chars().allMatch(c -> c > ' ' && c <= '~')) {
      throw new ConfigurationException("an id to follow has 1 to 255 visible ASCII characters");
    }
    return id;
  }

  static String of(String operation, String id) {
    String encoded =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(id.getBytes(StandardCharsets.US_ASCII));
    String content = VERSION + ":" + operation + ":" + encoded;
    return content + ":" + checksum(content);
  }

  static String idOf(String operation, String token) {
    int end = token.lastIndexOf(':');
    if (!token.startsWith(KIND) || end < 0) {
      throw refused(Reason.MALFORMED, operation);
    }
    String content = token.substring(0, end);
    if (!checksum(content).equals(token.substring(end + 1))) {
      throw refused(Reason.MALFORMED, operation);
    }
    String[] parts = content.split(":", -1);
    if (!parts[0].equals(VERSION)) {
      throw refused(Reason.OTHER_VERSION, operation);
    }
    if (parts.length != 3) {
      throw refused(Reason.MALFORMED, operation);
    }
    if (!parts[1].equals(operation)) {
      throw refused(Reason.OTHER_OPERATION, operation);
    }
    try {
      return checkId(new String(Base64.getUrlDecoder().decode(parts[2]), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException | ConfigurationException e) {
      throw refused(Reason.MALFORMED, operation);
    }
  }

  private static String checksum(String content) {
    CRC32C checksum = new CRC32C();
    checksum.update(content.getBytes(StandardCharsets.UTF_8));
    return String.format("%08x", checksum.getValue());
  }

  private static ResumeTokenException refused(Reason reason, String operation) {
    return new ResumeTokenException(reason, CallContext.of(operation));
  }
}
