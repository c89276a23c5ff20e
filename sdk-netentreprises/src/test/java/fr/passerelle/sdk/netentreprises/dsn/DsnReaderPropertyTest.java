package fr.passerelle.sdk.netentreprises.dsn;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.netentreprises.dsn.Sources.Event;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;

@ExtendWith(InstancioExtension.class)
class DsnReaderPropertyTest {
  private static final String[] LINES = {
    "S10.G00.00.001,'PAIE'",
    "S21.G00.40.009,'00042'",
    "S21.G00.30.004,'HÉLÈNE'",
    "S21.G00.30.002,'",
    "S90.G00.90.001,'12'",
    "",
    "S21.G00.30.004,'HÃ©'",
    "x",
    "S21.G00.30.002,''"
  };

  /** A DSN with some of its bytes changed, removed or added. */
  private static byte[] damaged(Random random) {
    StringBuilder text = new StringBuilder("S10.G00.00.001,'A'\n");
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(LINES[random.nextInt(LINES.length)]);
      if (random.nextInt(12) == 0) {
        text.append("y".repeat(random.nextInt(120)));
      }
      text.append(random.nextInt(3) == 0 ? "\r\n" : "\n");
    }
    for (int i = random.nextInt(20); i > 0; i--) {
      int at = 19 + random.nextInt(text.length() - 18);
      switch (random.nextInt(3)) {
        case 0 -> text.insert(at, (char) random.nextInt(256));
        case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(4)));
        default -> text.insert(at, "\r\n,'");
      }
    }
    return Sources.latin1(text.toString());
  }

  @ParameterizedTest
  @InstancioSource(samples = 400)
  void eventsAreTheSame_whateverThePiecesTheBytesComeIn(long seed) {
    Random random = new Random(seed);
    byte[] bytes = damaged(random);
    List<Event> expected =
        Sources.events(new DsnReader(ByteSource.of(new ByteArrayInputStream(bytes)), 1 << 16, 64));

    for (int buffer : new int[] {66, 67, 100, 1000}) {
      DsnReader pieces =
          new DsnReader(
              ByteSource.of(Sources.inPieces(bytes, random, 1 + random.nextInt(80))), buffer, 64);

      assertThat(Sources.events(pieces)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @InstancioSource(samples = 400)
  void linesAreCountedAsAPlainScanWould_andNoByteIsLost(long seed) throws IOException {
    byte[] bytes = damaged(new Random(seed));
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    List<Long> starts = new ArrayList<>();
    DsnReader reader = DsnReader.of(new ByteArrayInputStream(bytes));
    while (reader.next()) {
      assertThat(reader.offset()).isEqualTo(copy.size());
      reader.copyTo(copy);
      assertThat(reader.isContinued()).isFalse();
      starts.add(reader.line());
    }

    long lines = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n' || i == bytes.length - 1) {
        lines++;
      }
    }
    assertThat(copy.toByteArray()).isEqualTo(bytes);
    assertThat(starts).hasSize((int) lines);
    assertThat(starts.get(starts.size() - 1)).isEqualTo(lines);
  }

  @ParameterizedTest
  @InstancioSource(samples = 400)
  void anyBytesAreReadOrRefusedAsNoDsn(long seed) {
    Random random = new Random(seed);
    byte[] bytes = new byte[random.nextInt(2000)];
    random.nextBytes(bytes);
    if (random.nextBoolean()) {
      byte[] first = Sources.latin1("S10.G00.00.001,'A'\n");
      System.arraycopy(first, 0, bytes, 0, Math.min(first.length, bytes.length));
    }
    DsnReader reader = DsnReader.of(Sources.inPieces(bytes, random, 300));
    try {
      while (reader.next()) {
        DsnValue value = reader.value();
        assertThat(value.text().length()).isLessThanOrEqualTo(value.length());
        assertThat(value.date().isPresent() && value.length() != 8).isFalse();
        assertThat(value.decimal().isPresent() && value.length() == 0).isFalse();
        assertThat(value.partialDate().isPresent() && value.number().isEmpty()).isFalse();
      }
    } catch (NotADsnException e) {
      assertThat(e.offset()).isBetween(0L, (long) bytes.length);
    }
  }
}
