package fr.passerelle.sdk.amsn.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.amsn.model.roster.RosterEntry;
import fr.passerelle.sdk.document.DocumentSource;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A hundred thousand lines, of which only a handful may be in memory at any time. */
class RosterFileStreamingTest {
  private static final int LINES = 100_000;

  /** What the library and the decoder read ahead, several times over. */
  private static final long READ_AHEAD = 200_000;

  @Test
  void aTextFileIsReadAsItComes_andNeverFarAhead() {
    String file =
        new String(
            RosterFileRoundTripTest.write(List.of(Entries.simple()), RosterFileLayout.csv()),
            StandardCharsets.UTF_8);
    int headerEnd = file.indexOf('\n') + 1;
    Endless endless = new Endless(file.substring(0, headerEnd), file.substring(headerEnd));
    Optional<RosterEntry> expected = Optional.of(Entries.simple());
    int read = 0;
    int sound = 0;
    long farthest = 0;
    try (RosterFileReader reader = RosterFileReader.open(() -> endless, RosterFileLayout.csv())) {
      Optional<RosterFileLine> line = reader.next();
      while (line.isPresent()) {
        read++;
        sound += line.get().entry().equals(expected) ? 1 : 0;
        farthest = Math.max(farthest, endless.handedOver - (long) read * endless.line.length);
        line = reader.next();
      }
    }
    assertThat(read).isEqualTo(LINES);
    assertThat(sound).isEqualTo(LINES);
    assertThat(farthest).isLessThan(READ_AHEAD);
  }

  @Test
  void aTextFileIsWrittenAsItComes() {
    Counter target = new Counter();
    RosterEntry entry = Entries.simple();
    long keptBack = 0;
    try (RosterFileWriter writer = RosterFileWriter.open(target, RosterFileLayout.csv())) {
      for (int i = 1; i <= LINES; i++) {
        writer.write(entry);
        keptBack = Math.max(keptBack, 100L * i - target.count);
      }
    }
    assertThat(keptBack).isLessThan(READ_AHEAD);
    assertThat(target.count).isGreaterThan(100L * LINES);
  }

  @Test
  void aWorkbookIsWrittenInPortions_andReadBackLineByLine() {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    RosterEntry entry = Entries.simple();
    long atHalf = 0;
    try (RosterFileWriter writer = RosterFileWriter.open(target, RosterFileLayout.xlsx())) {
      for (int i = 1; i <= LINES; i++) {
        writer.write(numbered(entry, i));
        atHalf = i == LINES / 2 ? target.size() : atHalf;
      }
    }
    assertThat(atHalf).isBetween(target.size() * 4L / 10, target.size() * 6L / 10);

    int read = 0;
    int sound = 0;
    try (RosterFileReader reader =
        RosterFileReader.open(DocumentSource.of(target.toByteArray()), RosterFileLayout.xlsx())) {
      Optional<RosterFileLine> line = reader.next();
      while (line.isPresent()) {
        read++;
        sound += line.get().entry().orElseThrow().equals(numbered(entry, read)) ? 1 : 0;
        line = reader.next();
      }
    }
    assertThat(read).isEqualTo(LINES);
    assertThat(sound).isEqualTo(LINES);
  }

  private static RosterEntry numbered(RosterEntry entry, int number) {
    return entry.toBuilder().employeeNumber("M" + number).build();
  }

  /** A file that is made while it is read. */
  private static final class Endless extends InputStream {
    private final byte[] header;
    private final byte[] line;
    private long handedOver;

    Endless(String header, String line) {
      this.header = header.getBytes(StandardCharsets.UTF_8);
      this.line = line.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      long place = handedOver++;
      if (place < header.length) {
        return header[(int) place] & 0xFF;
      }
      place -= header.length;
      return place < (long) LINES * line.length ? line[(int) (place % line.length)] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      int count = 0;
      for (int value = read(); value >= 0; value = read()) {
        target[offset + count] = (byte) value;
        count++;
        if (count == length) {
          return count;
        }
      }
      return count == 0 ? -1 : count;
    }
  }

  private static final class Counter extends OutputStream {
    private long count;

    @Override
    public void write(int value) {
      count++;
    }

    @Override
    public void write(byte[] data, int offset, int length) {
      count += length;
    }
  }
}
