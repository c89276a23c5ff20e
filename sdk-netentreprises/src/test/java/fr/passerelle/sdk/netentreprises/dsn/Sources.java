package fr.passerelle.sdk.netentreprises.dsn;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Bytes for the reader, given in one go or in pieces, and what it made of them. */
final class Sources {
  private Sources() {}

  static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static DsnReader reader(String text) {
    return DsnReader.of(new ByteArrayInputStream(latin1(text)));
  }

  /** A stream that gives a random number of bytes at each call, sometimes none. */
  static InputStream inPieces(byte[] bytes, Random random, int longest) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int from, int length) {
        int asked = Math.min(length, random.nextInt(longest + 1));
        return asked == 0 && length > 0 ? 0 : super.read(target, from, asked);
      }
    };
  }

  /** One event, copied out of the flyweight. */
  record Event(
      long line,
      long offset,
      int length,
      String code,
      String value,
      boolean startsBlock,
      boolean continued,
      String anomalies) {}

  static List<Event> events(DsnReader reader) {
    List<Event> events = new ArrayList<>();
    while (reader.next()) {
      events.add(
          new Event(
              reader.line(),
              reader.offset(),
              reader.length(),
              reader.codeText(),
              reader.value().text(),
              reader.startsBlock(),
              reader.isContinued(),
              reader.anomalies().toString()));
    }
    return events;
  }
}
