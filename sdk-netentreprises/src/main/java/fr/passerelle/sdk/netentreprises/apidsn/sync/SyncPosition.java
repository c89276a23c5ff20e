package fr.passerelle.sdk.netentreprises.apidsn.sync;

import fr.passerelle.sdk.error.CallContext;
import fr.passerelle.sdk.error.ResumeTokenException;
import fr.passerelle.sdk.error.ResumeTokenException.Reason;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Where a walk stands: {@code rs1:environment:scope:second:width:nextPoll:checksum}. The checksum
 * finds what was cut or mistyped; it is no signature.
 *
 * @param at up to where everything was dealt with
 * @param width of the next window
 * @param nextPoll before which nothing is asked
 */
record SyncPosition(Instant at, Duration width, Optional<Instant> nextPoll) {
  private static final String KIND = "rs";
  private static final String VERSION = KIND + "1";
  private static final int PARTS = 6;
  private static final long LONGEST_WIDTH = Duration.ofDays(1).toSeconds();

  String token(String owner, SyncScope scope) {
    String content =
        String.join(
            ":",
            VERSION,
            owner,
            scope.name(),
            Long.toString(at.getEpochSecond()),
            Long.toString(width.toSeconds()),
            Long.toString(nextPoll.map(Instant::getEpochSecond).orElse(0L)));
    return content + ":" + checksum(content);
  }

  static SyncPosition of(String token, String owner, SyncScope scope, String operation) {
    int end = token.lastIndexOf(':');
    if (!token.startsWith(KIND)
        || end < 0
        || !checksum(token.substring(0, end)).equals(token.substring(end + 1))) {
      throw refused(Reason.MALFORMED, operation);
    }
    String[] parts = token.substring(0, end).split(":", -1);
    if (!parts[0].equals(VERSION)) {
      throw refused(Reason.OTHER_VERSION, operation);
    }
    if (parts.length != PARTS) {
      throw refused(Reason.MALFORMED, operation);
    }
    if (!parts[1].equals(owner) || !parts[2].equals(scope.name())) {
      throw refused(Reason.OTHER_OPERATION, operation);
    }
    try {
      long width = Long.parseLong(parts[4]);
      long nextPoll = Long.parseLong(parts[5]);
      if (width < 1 || width > LONGEST_WIDTH) {
        throw refused(Reason.MALFORMED, operation);
      }
      return new SyncPosition(
          Instant.ofEpochSecond(Long.parseLong(parts[3])),
          Duration.ofSeconds(width),
          nextPoll == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(nextPoll)));
    } catch (NumberFormatException | DateTimeException e) {
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
