package fr.passerelle.sdk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.document.ContentAccessException;
import fr.passerelle.sdk.document.DocumentSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWritingTest {
  private static final CsvFormat CSV = CsvFormat.standard();

  @Test
  void valuesAreWrittenAsAFrenchSpreadsheetReadsThem() {
    String written =
        write(
            sink -> {
              sink.writeHeader(List.of("Nom", "Né(e) le", "Montant", "Créé le", "Note"));
              sink.write(
                  List.of(
                      Cell.text("Zoé; \"la\" petite"),
                      Cell.date(LocalDate.of(1985, 4, 2)),
                      Cell.decimal(new BigDecimal("-1234.50")),
                      Cell.dateTime(LocalDateTime.of(2026, 11, 21, 9, 5)),
                      Cell.blank()));
            });

    assertThat(written.lines())
        .containsExactly(
            "Nom;Né(e) le;Montant;Créé le;Note",
            "\"Zoé; \"\"la\"\" petite\";02/04/1985;-1234,50;21/11/2026 09:05:00;");
    assertThat(written).endsWith(";\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+33199001234", "-2+3", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1+1"})
  void aTextThatASpreadsheetWouldComputeIsNeutralised(String text) {
    assertThat(write(sink -> sink.write(List.of(Cell.text(text), Cell.text("b")))))
        .isEqualTo("\"'" + text + "\";b\r\n");
  }

  @Test
  void windows1252IsWrittenWithoutAByteOrderMark_andACharacterThatItLacksIsNotReplaced() {
    CsvFormat windows = CsvFormat.builder().windows1252Written(true).byteOrderMark(true).build();
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (RowSink sink = windows.write(target)) {
      sink.write(List.of(Cell.text("Zoé"), Cell.text("12 €")));
    }
    assertThat(target.toByteArray())
        .isEqualTo("Zoé;12 €\r\n".getBytes(Charset.forName("windows-1252")));
    assertThatThrownBy(
            () -> {
              try (RowSink sink = windows.write(new ByteArrayOutputStream())) {
                sink.write(List.of(Cell.text("Nguyễn")));
              }
            })
        .isInstanceOf(ContentAccessException.class);
  }

  @ParameterizedTest
  @CsvSource({"a=b", "1-2", "0199001234", "durand@example.org"})
  void otherTextsAreWrittenAsTheyAre(String text) {
    assertThat(write(sink -> sink.write(List.of(Cell.text(text), Cell.text("b")))))
        .isEqualTo(text + ";b\r\n");
  }

  @Test
  void typedNumbersAreExempt_andPlain() {
    assertThat(
            write(
                sink ->
                    sink.write(
                        List.of(
                            Cell.decimal(new BigDecimal("-5")),
                            Cell.decimal(new BigDecimal("1E+2")),
                            Cell.decimal(new BigDecimal("100.00"))))))
        .isEqualTo("-5;100;100,00\r\n");
  }

  @Test
  void titlesAreNeutralisedToo() {
    assertThat(write(sink -> sink.writeHeader(List.of("=cmd", "b")))).isEqualTo("\"'=cmd\";b\r\n");
  }

  @Test
  void anApostropheThatWasWrittenIsData_whenTheFileIsReadAgain() {
    byte[] file = Tables.write(CSV, sink -> sink.write(List.of(Cell.text("=1"), Cell.text("'2"))));

    assertThat(Tables.texts(Tables.read(CSV, DocumentSource.of(file)).get(0)))
        .containsExactly("'=1", "'2");
  }

  @Test
  void aNeutralisedTextStaysAsItIs_whenItIsReadAndWrittenAgain() {
    List<String> texts = List.of("=1+1", "+33199001234", "-2", "@A1", "\tx", "\r\nx", "'=1", "＝1");
    byte[] first = Tables.write(CSV, sink -> sink.writeHeader(texts));
    Row read = Tables.read(CSV, DocumentSource.of(first)).get(0);
    byte[] second = Tables.write(CSV, sink -> sink.write(read.cells()));

    assertThat(second).isEqualTo(first);
    assertThat(Tables.texts(read)).allMatch(text -> text.startsWith("'"));
  }

  @Test
  void whatIsWrittenIsRead_whateverItHolds() {
    List<String> texts =
        List.of(
            "plain", "a;b", "a\"b", "a\r\nb", " outer ", "é€😀", "01004", "'", "\"\"", "a,b|c\td");
    byte[] file = Tables.write(CSV, sink -> sink.write(texts.stream().map(Cell::text).toList()));

    assertThat(Tables.texts(Tables.read(CSV, DocumentSource.of(file)).get(0))).isEqualTo(texts);
  }

  @Test
  void theMarkIsWritten_onlyWhenAskedFor() {
    CsvFormat marked = CsvFormat.builder().byteOrderMark(true).separator(',').build();
    byte[] file = Tables.write(marked, sink -> sink.writeHeader(List.of("a", "b")));

    assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo("\uFEFFa,b\r\n");
  }

  @Test
  void aRowThatCannotBeWrittenIsRefusedWithItsLine() {
    CsvFormat small = CsvFormat.builder().limits(new TableLimits(2, 2, 5, 10)).build();
    try (RowSink sink = small.write(OutputStream.nullOutputStream())) {
      sink.writeHeader(List.of("a", "b"));
      assertThatThrownBy(() -> sink.write(List.of(Cell.text("1"))))
          .hasMessage("table refused: RAGGED_ROW, line 2");
    }
    assertThat(refusal(small, List.of("a", "b", "c"))).isEqualTo("TOO_MANY_COLUMNS");
    assertThat(refusal(small, List.of("123456"))).isEqualTo("CELL_TOO_LONG");
    assertThat(refusal(small, List.of("a\0"))).isEqualTo("FORBIDDEN_CHARACTER");
    assertThat(refusal(small, List.of("\uD83D"))).isEqualTo("FORBIDDEN_CHARACTER");
  }

  private static String refusal(TableFormat format, List<String> texts) {
    try (RowSink sink = format.write(OutputStream.nullOutputStream())) {
      sink.writeHeader(texts);
      return "taken";
    } catch (TableRefusedException refused) {
      return refused.reason().name();
    }
  }

  @Test
  void theStreamStaysOpen_becauseItIsTheCallers() {
    AtomicBoolean closed = new AtomicBoolean();
    OutputStream target =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.set(true);
          }
        };

    try (RowSink sink = CSV.write(target)) {
      sink.writeHeader(List.of("a"));
    }
    assertThat(closed).isFalse();
    assertThat(target).hasToString("a\r\n");
  }

  @Test
  void aStreamThatFailsIsToldWithoutItsMessage() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("Durand.csv");
          }
        };
    RowSink sink = CSV.write(full);
    sink.writeHeader(List.of("a"));

    assertThatThrownBy(sink::close)
        .isInstanceOf(ContentAccessException.class)
        .hasMessage("the table could not be written (IOException)");
  }

  private static String write(java.util.function.Consumer<RowSink> rows) {
    return new String(Tables.write(CSV, rows), StandardCharsets.UTF_8);
  }
}
