package fr.passerelle.sdk.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.document.DocumentSource;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A hundred thousand rows, of which only a handful may be in memory at any time. */
class TableStreamingTest {
  private static final int ROWS = 100_000;

  /** What the library and the decoder read ahead, several times over. */
  private static final long READ_AHEAD = 200_000;

  @Test
  void aTextTableIsReadAsItComes_andNeverFarAhead() {
    Endless file = new Endless();
    long delivered = 0;
    int rows = 0;
    try (RowSource source = CsvFormat.standard().read(() -> file)) {
      Optional<Row> row = source.next();
      while (row.isPresent()) {
        rows++;
        delivered += Endless.LENGTH;
        assertThat(file.handedOver - delivered).isLessThan(READ_AHEAD);
        row = source.next();
      }
    }

    assertThat(rows).isEqualTo(ROWS);
  }

  /** A file that is made while it is read. */
  private static final class Endless extends InputStream {
    private static final byte[] LINE =
        "01004;Martin;1985-04-12;1234,50\r\n".getBytes(StandardCharsets.UTF_8);
    private static final long LENGTH = LINE.length;

    private long handedOver;

    @Override
    public int read() {
      return handedOver < ROWS * LENGTH ? LINE[(int) (handedOver++ % LENGTH)] : -1;
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

  @Test
  void aTextTableIsWrittenAsItComes() {
    Counter target = new Counter();
    try (RowSink sink = CsvFormat.standard().write(target)) {
      for (int i = 1; i <= ROWS; i++) {
        sink.write(row(i));
        assertThat(34L * i - target.count).isLessThan(READ_AHEAD);
      }
    }

    assertThat(target.count).isGreaterThan(30L * ROWS);
  }

  @Test
  void aWorkbookIsWrittenInPortions() {
    Counter target = new Counter();
    long atHalf = 0;
    try (RowSink sink = XlsxFormat.standard().write(target)) {
      for (int i = 1; i <= ROWS; i++) {
        sink.write(row(i));
        atHalf = i == ROWS / 2 ? target.count : atHalf;
      }
    }

    assertThat(atHalf).isBetween(target.count * 4 / 10, target.count * 6 / 10);
  }

  @Test
  void aWorkbookOfAHundredThousandRowsIsReadBackRowByRow() {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (RowSink sink = XlsxFormat.standard().write(target)) {
      for (int i = 1; i <= ROWS; i++) {
        sink.write(row(i));
      }
    }

    int rows = 0;
    try (RowSource source = XlsxFormat.standard().read(DocumentSource.of(target.toByteArray()))) {
      Optional<Row> row = source.next();
      while (row.isPresent()) {
        rows++;
        assertThat(row.get().line()).isEqualTo(rows);
        assertThat(row.get().cells()).isEqualTo(row(rows));
        row = source.next();
      }
    }
    assertThat(rows).isEqualTo(ROWS);
  }

  private static List<Cell> row(int number) {
    return List.of(
        Cell.text(String.format("%05d", number % 95_000)),
        Cell.text("Martin"),
        Cell.date(LocalDate.of(1985, 4, 12)),
        Cell.decimal(BigDecimal.valueOf(123_450 + number, 2)));
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
