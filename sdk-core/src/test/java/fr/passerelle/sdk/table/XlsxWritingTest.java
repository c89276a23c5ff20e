package fr.passerelle.sdk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.document.ContentAccessException;
import fr.passerelle.sdk.document.DocumentPolicy;
import fr.passerelle.sdk.document.DocumentSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxWritingTest {
  private static final XlsxFormat XLSX = XlsxFormat.standard();

  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsRead_withItsTypes() {
    List<Cell> cells =
        List.of(
            Cell.text("01004"),
            Cell.text(" outer "),
            Cell.text("é€😀 <&>\"'\r\n\t"),
            Cell.decimal(new BigDecimal("-1234.50")),
            Cell.decimal(new BigDecimal("1E+2")),
            Cell.date(LocalDate.of(1985, 4, 2)),
            Cell.blank(),
            Cell.dateTime(LocalDateTime.of(2026, 11, 21, 9, 5, 7)));
    byte[] file = Tables.write(XLSX, sink -> sink.write(cells));

    Row row = Tables.read(XLSX, DocumentSource.of(file)).get(0);
    assertThat(row.cells().subList(0, 4)).isEqualTo(cells.subList(0, 4));
    assertThat(row.cell(4)).isEqualTo(Cell.decimal(new BigDecimal("100")));
    assertThat(row.cells().subList(5, 8)).isEqualTo(cells.subList(5, 8));
  }

  @Test
  void aWorkbookOfOursPassesAsAnUpload() {
    byte[] file = Tables.write(XLSX, sink -> sink.writeHeader(List.of("Nom", "Prénom")));

    assertThat(DocumentPolicy.standard().inspect("t.xlsx", DocumentSource.of(file)).isAccepted())
        .isTrue();
  }

  @Test
  void aTextThatLooksLikeAFormulaStaysAText() throws IOException {
    byte[] file =
        Tables.write(XLSX, sink -> sink.write(List.of(Cell.text("=1+1"), Cell.text("@SUM(A1)"))));

    assertThat(Tables.texts(Tables.read(XLSX, DocumentSource.of(file)).get(0)))
        .containsExactly("=1+1", "@SUM(A1)");
    assertThat(part(file, "xl/worksheets/sheet1.xml")).contains("=1+1").doesNotContain("<f");
  }

  @Test
  void datesASheetCannotHoldAreWrittenAsText() {
    byte[] file =
        Tables.write(
            XLSX,
            sink ->
                sink.write(
                    List.of(
                        Cell.date(LocalDate.of(1900, 2, 28)),
                        Cell.date(LocalDate.of(1900, 3, 1)),
                        Cell.dateTime(LocalDateTime.of(1899, 12, 31, 8, 0)))));

    assertThat(Tables.read(XLSX, DocumentSource.of(file)).get(0).cells())
        .containsExactly(
            Cell.text("28/02/1900"),
            Cell.date(LocalDate.of(1900, 3, 1)),
            Cell.text("31/12/1899 08:00:00"));
  }

  @Test
  void theSheetHasTheNameItWasGiven() throws IOException {
    XlsxFormat named = XlsxFormat.builder().sheet("Salariés").build();
    byte[] file = Tables.write(named, sink -> sink.writeHeader(List.of("a")));

    assertThat(Tables.read(named, DocumentSource.of(file))).hasSize(1);
    assertThat(part(file, "xl/workbook.xml")).contains("Salari");
  }

  @Test
  void aRowThatCannotBeWrittenIsRefusedWithItsLine() {
    try (RowSink sink = XLSX.write(OutputStream.nullOutputStream())) {
      sink.writeHeader(List.of("a", "b"));
      assertThatThrownBy(() -> sink.write(List.of(Cell.text("1"))))
          .hasMessage("table refused: RAGGED_ROW, line 2");
      assertThatThrownBy(() -> sink.writeHeader(List.of("a", "b\u0001")))
          .hasMessage("table refused: FORBIDDEN_CHARACTER, line 3");
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

    try (RowSink sink = XLSX.write(target)) {
      sink.writeHeader(List.of("a"));
    }
    assertThat(closed).isFalse();
  }

  @Test
  void aStreamThatFailsIsToldWithoutItsMessage() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("Durand.xlsx");
          }
        };
    RowSink sink = XLSX.write(full);
    sink.writeHeader(List.of("a"));

    assertThatThrownBy(sink::close)
        .isInstanceOf(ContentAccessException.class)
        .hasMessage("the table could not be written (IOException)");
  }

  private String part(byte[] content, String name) throws IOException {
    Path file = Files.write(folder.resolve("table.xlsx"), content);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
