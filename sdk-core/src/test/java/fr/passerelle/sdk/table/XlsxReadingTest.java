package fr.passerelle.sdk.table;

import static fr.passerelle.sdk.table.Tables.read;
import static fr.passerelle.sdk.table.Tables.texts;
import static fr.passerelle.sdk.table.Tables.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.document.DocumentRefusalReason;
import fr.passerelle.sdk.document.DocumentRefusedException;
import fr.passerelle.sdk.document.DocumentSource;
import fr.passerelle.sdk.document.ZipLimits;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxReadingTest {
  private static final XlsxFormat XLSX = XlsxFormat.standard();

  @Test
  void textsAreRead_whereverTheWorkbookKeepsThem() {
    Workbooks workbook =
        new Workbooks()
            .sharedTexts("<sst><si><t>un</t></si><si><r><t>de</t></r><r><t>ux</t></r></si></sst>")
            .rows(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>0</v></c>"
                    + "<c r=\"C1\" t=\"inlineStr\"><is><t> 01004 </t></is></c>"
                    + "<c r=\"D1\" t=\"str\"><v>=1+1</v></c><c r=\"E1\" t=\"b\"><v>1</v></c></row>");

    assertThat(texts(read(XLSX, workbook.source()).get(0)))
        .containsExactly("deux", "un", " 01004 ", "=1+1", "true");
  }

  @Test
  void blankCellsKeepTheirPlace_andEmptyRowsTheirNumber() {
    Workbooks workbook =
        new Workbooks()
            .rows(
                "<row r=\"1\"><c r=\"A1\" s=\"1\"/></row><row r=\"4\"><c r=\"C4\"><v>1</v></c>"
                    + "<c r=\"XFD4\" s=\"1\"/></row><row><c><v>2</v></c></row>");
    List<Row> rows = read(XLSX, workbook.source());

    assertThat(rows).extracting(Row::line).containsExactly(4L, 5L);
    assertThat(rows.get(0).cells())
        .containsExactly(Cell.blank(), Cell.blank(), Cell.decimal(BigDecimal.ONE));
  }

  @Test
  void aNumberIsADate_whenItsFormatShowsOne() {
    Workbooks workbook =
        new Workbooks()
            .rows(
                "<row r=\"1\">"
                    + number("A1", 1, "45352")
                    + number("B1", 2, "45352")
                    + number("C1", 3, "45352")
                    + number("D1", 6, "45352.5")
                    + number("E1", 0, "45352")
                    + number("F1", 4, "45352")
                    + number("G1", 5, "45352.10")
                    + number("H1", 7, "0.5")
                    + "</row>");

    assertThat(read(XLSX, workbook.source()).get(0).cells())
        .containsExactly(
            Cell.date(LocalDate.of(2024, 3, 1)),
            Cell.date(LocalDate.of(2024, 3, 1)),
            Cell.date(LocalDate.of(2024, 3, 1)),
            Cell.dateTime(LocalDateTime.of(2024, 3, 1, 12, 0)),
            Cell.decimal(new BigDecimal("45352")),
            Cell.decimal(new BigDecimal("45352")),
            Cell.decimal(new BigDecimal("45352.10")),
            Cell.decimal(new BigDecimal("0.5")));
  }

  private static String number(String address, int format, String value) {
    return "<c r=\"" + address + "\" s=\"" + format + "\"><v>" + value + "</v></c>";
  }

  @Test
  void datesCountFrom1904_whenTheWorkbookSaysSo() {
    Workbooks workbook =
        new Workbooks()
            .workbook(
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                    + "relationships\"><workbookPr date1904=\"1\"/><sheets>"
                    + "<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
            .rows("<row r=\"1\">" + number("A1", 1, "43890") + "</row>");

    assertThat(read(XLSX, workbook.source()).get(0).cell(0))
        .isEqualTo(Cell.date(LocalDate.of(2024, 3, 1)));
  }

  @Test
  void numbersStayNumbers_whenTheWorkbookHasNoFormats() {
    Workbooks workbook =
        new Workbooks()
            .withoutFormats()
            .rows("<row r=\"1\">" + number("A1", 1, "45352") + "</row>");

    assertThat(read(XLSX, workbook.source()).get(0).cell(0))
        .isEqualTo(Cell.decimal(new BigDecimal("45352")));
  }

  @Test
  void theFirstVisibleSheetIsRead_orTheOneThatIsNamed() {
    Workbooks workbook =
        new Workbooks()
            .workbook(
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                    + "relationships\"><sheets>"
                    + "<sheet name=\"Listes\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
                    + "<sheet name=\"Saisie\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>")
            .rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
            .other(
                "xl/worksheets/sheet2.xml",
                Workbooks.sheet("<row r=\"1\"><c r=\"A1\"><v>2</v></c></row>"));
    DocumentSource source = workbook.source();
    XlsxFormat hidden = XlsxFormat.builder().sheet("Listes").build();

    assertThat(read(XLSX, source).get(0).cell(0)).isEqualTo(Cell.decimal(new BigDecimal("2")));
    assertThat(read(hidden, source).get(0).cell(0)).isEqualTo(Cell.decimal(BigDecimal.ONE));
    assertThat(verdict(XlsxFormat.builder().sheet("Autre").build(), source)).isEqualTo("NO_SHEET");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c r=\"B2\"><f>1+1</f><v>2</v></c>",
        "<c r=\"B2\"><f>1+1</f></c>",
        "<c r=\"B2\" t=\"str\"><f>A1</f><v>x</v></c>",
        "<c r=\"B2\" t=\"inlineStr\"><f>A1</f><is><t>x</t></is></c>",
        "<c r=\"B2\"><f t=\"array\" ref=\"B2:B9\">1+1</f><v>2</v></c>",
        "<c r=\"B2\" t=\"e\"><v>#N/A</v></c>"
      })
  void aFormulaAndTheErrorItLeftAreRefused_andReadingGoesOn(String cell) {
    Workbooks workbook =
        new Workbooks()
            .rows(
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\">"
                    + cell
                    + "</row><row r=\"3\"><c r=\"A3\"><v>3</v></c></row>");

    try (RowSource rows = XLSX.read(workbook.source())) {
      assertThat(rows.next()).isPresent();
      assertThatThrownBy(rows::next).hasMessage("table refused: FORMULA, line 2");
      assertThat(rows.next().map(Row::line)).contains(3L);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<c r=\"ZZZZZZ1\"><v>1</v></c>|UNREADABLE 1",
        "<c r=\"XFE1\"><v>1</v></c>|UNREADABLE 1",
        "<c r=\"AAAAAAAAAAAAAAAA1\"/>|UNREADABLE 1",
        "<c r=\"A99999999999\"/>|UNREADABLE 1",
        "<c r=\"&#90;ZZZZ1\"/>|UNREADABLE 1",
        "<c r=\"A1\" t=\"s\"><v>2000000000</v></c>|UNREADABLE 1",
        "<c r=\"A1\" t=\"s\"><v>1</v></c>|UNREADABLE",
        "<c r=\"A1\" t=\"s\"><v>-1</v></c>|UNREADABLE 1",
        "<c r=\"A1\"><v>not a number</v></c>|UNREADABLE 1",
        "<c r=\"A1\" t=\"d\"><v>2024-01-01</v></c>|UNREADABLE 1",
        "<row r=\"2\"><c r=\"A2\"/></row>|UNREADABLE 2",
        "<c r=\"A1\" s=\"99999999999\"><v>1</v></c>|UNREADABLE 1"
      })
  void aCellThatNoSheetHasIsRefused_beforeTheLibraryReadsIt(String cell, String expected) {
    Workbooks workbook = new Workbooks().rows("<row r=\"1\">" + cell + "</row>");

    assertThat(verdict(XLSX, workbook.source())).isEqualTo(expected);
  }

  @Test
  void moreCellsThanASheetHasColumnsAreRefused() {
    Workbooks workbook =
        new Workbooks().rows("<row r=\"1\"><c/></row><row>" + "<c/>".repeat(16_385) + "</row>");

    assertThat(verdict(XLSX, workbook.source())).isEqualTo("UNREADABLE 2");
  }

  @Test
  void aTextLongerThanACellIsRefused_howeverItIsSplit() {
    String pieces = "<r><t>" + "x".repeat(20_000) + "</t></r>";
    Workbooks shared =
        new Workbooks()
            .sharedTexts("<sst><si>" + pieces + pieces + "</si></sst>")
            .rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
    Workbooks inline =
        new Workbooks()
            .rows("<row r=\"1\"><c t=\"inlineStr\"><is>" + pieces + pieces + "</is></c></row>");

    assertThat(verdict(XLSX, shared.source())).isEqualTo("CELL_TOO_LONG");
    assertThat(verdict(XLSX, inline.source())).isEqualTo("CELL_TOO_LONG 1");
  }

  @Test
  void theLimitsOfATableHoldForASheetToo() {
    XlsxFormat small = XlsxFormat.builder().limits(new TableLimits(3, 2, 10, 15)).build();
    String wide = "<row r=\"1\"><c r=\"D1\"><v>1</v></c></row>";
    String cell = "<c t=\"inlineStr\"><is><t>01234567</t></is></c>";
    String row = "<row><c><v>1</v></c></row>";

    assertThat(verdict(small, new Workbooks().rows(wide).source())).isEqualTo("TOO_MANY_COLUMNS 1");
    assertThat(verdict(small, new Workbooks().rows("<row>" + cell + cell + "</row>").source()))
        .isEqualTo("ROW_TOO_LONG 1");
    assertThat(verdict(small, new Workbooks().rows(row.repeat(3)).source()))
        .isEqualTo("TOO_MANY_ROWS 3");
  }

  @Test
  void moreFormulasThanCanBeHeldAgainstEachOtherAreRefused() {
    String row = "<row><c><f>1</f></c></row>";
    XlsxFormat patient =
        XlsxFormat.builder().zipLimits(ZipLimits.DEFAULT.withMaxRatio(1_000)).build();

    assertThat(verdict(patient, new Workbooks().rows(row.repeat(10_001)).source()))
        .isEqualTo("FORMULA 10001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE sst [<!ENTITY a SYSTEM \"file:///etc/hosts\">]><sst><si><t>&a;</t></si></sst>",
        "<!DOCTYPE sst [<!ENTITY a \"b\">]><sst><si><t>x</t></si></sst>",
        "<sst><si><t>&undeclared;</t></si></sst>",
        "<sst><si><t>x</si></sst>"
      })
  void declarationsAndEntitiesAreRefused(String sharedTexts) {
    Workbooks workbook =
        new Workbooks()
            .sharedTexts(sharedTexts)
            .rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");

    assertThat(verdict(XLSX, workbook.source())).isEqualTo("UNREADABLE");
  }

  @Test
  void aSheetOutsideTheListIsNotTaken_andOneThatLeadsNowhereIsRefused() {
    String outside =
        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<ext><sheet name=\"a\" r:id=\"rId2\"/></ext>"
            + "<sheets><sheet name=\"b\" r:id=\"rId1\"/></sheets></workbook>";
    Workbooks workbook =
        new Workbooks()
            .workbook(outside)
            .rows("<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>")
            .other("xl/worksheets/sheet2.xml", Workbooks.sheet(""));

    assertThat(read(XLSX, workbook.source()).get(0).cell(0))
        .isEqualTo(Cell.decimal(new BigDecimal("7")));
    assertThat(verdict(XLSX, new Workbooks().workbook(outside.replace("rId1", "rId9")).source()))
        .isEqualTo("UNREADABLE");
    assertThat(verdict(XLSX, new Workbooks().workbook("<workbook/>").source()))
        .isEqualTo("NO_SHEET");
  }

  @Test
  void theGuardStandsInFrontOfEveryReading() {
    Workbooks bomb = new Workbooks().other("xl/media/a.xml", " ".repeat(30_000_000));
    Workbooks macro = new Workbooks().other("xl/vbaProject.bin", "x");
    byte[] large = new byte[4_000_001];

    assertThat(refusal(bomb.build())).isEqualTo(DocumentRefusalReason.ZIP_BOMB);
    assertThat(refusal(macro.build())).isEqualTo(DocumentRefusalReason.MACRO);
    assertThat(refusal(large)).isEqualTo(DocumentRefusalReason.TOO_LARGE);
    assertThat(refusal("a;b\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(DocumentRefusalReason.CONTENT_MISMATCH);
  }

  private static DocumentRefusalReason refusal(byte[] content) {
    try {
      XLSX.read(DocumentSource.of(content)).close();
      throw new AssertionError("was taken");
    } catch (DocumentRefusedException refused) {
      return refused.reason();
    }
  }

  @Test
  void noMessageHoldsWhatStandsInTheSheet() {
    Workbooks workbook =
        new Workbooks().rows("<row r=\"1\"><c r=\"A1\" t=\"b\"><v>Durand</v></c></row>");

    assertThatThrownBy(() -> read(XLSX, workbook.source()))
        .isInstanceOf(TableRefusedException.class)
        .hasMessageNotContaining("urand")
        .hasNoCause();
  }
}
