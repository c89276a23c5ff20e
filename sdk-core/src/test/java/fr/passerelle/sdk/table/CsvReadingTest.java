package fr.passerelle.sdk.table;

import static fr.passerelle.sdk.table.Tables.read;
import static fr.passerelle.sdk.table.Tables.texts;
import static fr.passerelle.sdk.table.Tables.utf8;
import static fr.passerelle.sdk.table.Tables.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.document.ContentAccessException;
import fr.passerelle.sdk.document.DocumentSource;
import fr.passerelle.sdk.error.ConfigurationException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {
  private static final CsvFormat CSV = CsvFormat.standard();
  private static final CsvFormat LENIENT = CsvFormat.builder().windows1252Allowed(true).build();
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @Test
  void rowsComeWithTheLineTheyBeginOn() {
    List<Row> rows = read(CSV, utf8("a;b\r\n\"x\ny\";\"q\"\"q\"\r\n\r\n;2\r\n"));

    assertThat(rows).extracting(Row::line).containsExactly(1L, 2L, 5L);
    assertThat(rows)
        .extracting(Tables::texts)
        .containsExactly(List.of("a", "b"), List.of("x\ny", "q\"q"), List.of("", "2"));
  }

  @Test
  void everyCellIsTextOrBlank_soThatLeadingZerosStay() {
    List<Row> rows = read(CSV, utf8("code\n01004\n\"\"\n"));

    assertThat(rows.get(1).cell(0)).isEqualTo(new Cell.Text("01004"));
    assertThat(rows.get(2).cell(0).isBlank()).isTrue();
  }

  @Test
  void theMarkIsNoPartOfTheFirstTitle() {
    assertThat(texts(read(CSV, utf8("\uFEFFNom;Âge\n")).get(0))).containsExactly("Nom", "Âge");
    assertThat(read(CSV, utf8("\uFEFF"))).isEmpty();
    assertThat(read(CSV, utf8(""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a;b#1;2;3, RAGGED_ROW 2",
    "a;b#1;2#1, RAGGED_ROW 3",
    "a;b##1;2;, RAGGED_ROW 3",
    "a;b#'\"1';2#3;4, UNCLOSED_QUOTE 2",
    "a;b#1;2#3;'\"4', UNCLOSED_QUOTE 3",
    "a;b#'\"1\"x';2, TEXT_AFTER_QUOTE 2",
    "a;b#'\"1\" ';2, TEXT_AFTER_QUOTE 2",
    "a;b#1;2#'\"3\"\"\"x';4, TEXT_AFTER_QUOTE 3"
  })
  void aBrokenRowIsRefusedWithItsLine(String text, String expected) {
    assertThat(verdict(CSV, utf8(text.replace("'", "").replace('#', '\n')))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb\nc\0d\n", "a\r\nb\r\nc\0d", "a\rb\rc;\0", "\uFEFFa\n\n\0"})
  void aNulIsRefusedWithItsLine(String text) {
    assertThat(verdict(CSV, utf8(text))).isEqualTo("FORBIDDEN_CHARACTER 3");
  }

  @Test
  void aMalformedByteIsRefusedWithItsLine_howeverFarItIs() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes("a;b\n".repeat(50_000).getBytes(StandardCharsets.UTF_8));
    file.writeBytes(new byte[] {'x', (byte) 0xE9, ';', 'y', '\n'});

    assertThat(verdict(CSV, DocumentSource.of(file.toByteArray())))
        .isEqualTo("MALFORMED_BYTES 50001");
    assertThat(verdict(CSV, DocumentSource.of(new byte[] {'a', '\n', (byte) 0xC3})))
        .isEqualTo("MALFORMED_BYTES 2");
  }

  @Test
  void charactersOfSeveralBytesAreWhole_whereverTheReadingStops() {
    String text = "€é😀".repeat(7_000);
    CsvFormat wide =
        CsvFormat.builder().limits(TableLimits.DEFAULT.withMaxCellLength(100_000)).build();

    assertThat(texts(read(wide, trickling(text)).get(0))).containsExactly(text);
  }

  /** Hands the bytes over one by one. */
  private static DocumentSource trickling(String text) {
    return () ->
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(1, length));
          }
        };
  }

  @Test
  void windows1252IsRead_onlyWhenTheFormatSaysSo() {
    byte[] file = "Prénom;€\n".getBytes(WINDOWS_1252);

    assertThat(verdict(CSV, DocumentSource.of(file))).isEqualTo("MALFORMED_BYTES 1");
    assertThat(texts(read(LENIENT, DocumentSource.of(file)).get(0))).containsExactly("Prénom", "€");
    assertThat(texts(read(LENIENT, utf8("Prénom;€\n")).get(0))).containsExactly("Prénom", "€");
    assertThat(verdict(LENIENT, DocumentSource.of(new byte[] {'a', '\n', (byte) 0x81})))
        .isEqualTo("MALFORMED_BYTES 2");
  }

  @Test
  void otherSeparatorsAreASetting() {
    CsvFormat tabs = CsvFormat.builder().separator('\t').build();

    assertThat(texts(read(tabs, utf8("a;b\tc")).get(0))).containsExactly("a;b", "c");
    assertThatThrownBy(() -> CsvFormat.builder().separator('x'))
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void everyLimitIsRefusedWithItsLine() {
    CsvFormat small = CsvFormat.builder().limits(new TableLimits(3, 4, 10, 15)).build();

    assertThat(verdict(small, utf8("a\n0123456789\n"))).isEqualTo("taken");
    assertThat(verdict(small, utf8("a\n01234567890\n"))).isEqualTo("CELL_TOO_LONG 2");
    assertThat(verdict(small, utf8("a;b\n01234567;01234567\n"))).isEqualTo("ROW_TOO_LONG 2");
    assertThat(verdict(small, utf8("a;b;c;d\n"))).isEqualTo("TOO_MANY_COLUMNS 1");
    assertThat(verdict(small, utf8("a\nb\nc\n\nd\ne\n"))).isEqualTo("TOO_MANY_ROWS 6");
  }

  @Test
  void aCellWithoutEndIsRefusedWithItsLine_beforeTheRestIsRead() {
    String endless = "a;b\n1;2\n\"" + "x".repeat(1_000_000);

    assertThat(verdict(CSV, utf8(endless))).isEqualTo("CELL_TOO_LONG 3");
    assertThat(verdict(CSV, utf8("a\n" + "x".repeat(1_000_000)))).isEqualTo("CELL_TOO_LONG 2");
  }

  @Test
  void readingGoesOnAfterARaggedRow_andNotAfterABrokenOne() {
    try (RowSource rows = CSV.read(utf8("a;b\n1\n2;3\n\"4\n"))) {
      assertThat(rows.next()).isPresent();
      assertThatThrownBy(rows::next)
          .isInstanceOfSatisfying(
              TableRefusedException.class,
              refused -> assertThat(refused.reason().concernsOneRow()).isTrue());
      assertThat(rows.next().map(Tables::texts)).contains(List.of("2", "3"));
      assertThatThrownBy(rows::next).hasMessage("table refused: UNCLOSED_QUOTE, line 4");
      assertThatThrownBy(rows::next).hasMessage("table refused: UNCLOSED_QUOTE, line 4");
    }
  }

  @Test
  void noMessageHoldsWhatStandsInTheFile() {
    for (String text : List.of("a;b\nDurand\n", "a\n\"Durand\n", "a\n\"Durand\"Durand\n")) {
      assertThatThrownBy(() -> read(CSV, utf8(text)))
          .isInstanceOf(TableRefusedException.class)
          .hasMessageNotContaining("urand")
          .hasNoCause();
    }
    assertThat(read(CSV, utf8("Durand;\n")).toString()).doesNotContain("urand");
  }

  @Test
  void aStreamThatFailsIsNoRefusal_andItsMessageIsNotShown() {
    DocumentSource failing =
        () ->
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("Durand.csv");
              }

              @Override
              public int read(byte[] target, int offset, int length) throws IOException {
                return read();
              }
            };

    assertThatThrownBy(() -> read(CSV, failing))
        .isInstanceOf(ContentAccessException.class)
        .hasMessage("the table could not be read (IOException)")
        .hasNoCause();
  }

  @Test
  void theStreamIsClosed_withTheSource() {
    AtomicBoolean closed = new AtomicBoolean();
    DocumentSource source =
        () ->
            new ByteArrayInputStream("a\n".getBytes(StandardCharsets.UTF_8)) {
              @Override
              public void close() {
                closed.set(true);
              }
            };

    try (RowSource rows = CSV.read(source)) {
      assertThat(rows.next()).isPresent();
    }
    assertThat(closed).isTrue();
  }
}
