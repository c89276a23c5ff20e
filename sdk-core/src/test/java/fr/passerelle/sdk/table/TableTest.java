package fr.passerelle.sdk.table;

import static fr.passerelle.sdk.table.Tables.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
  private static final TableHeader HEADER =
      TableHeader.of("Nom", "Né(e) le").withOptional("Montant", "Créé le");

  @Test
  void cellsAreReachedByTitle_whateverTheOrderOfTheColumns() {
    try (Table table = open("Montant;Né(e) le;Nom\n12,50;1985-04-02;Martin\n")) {
      TableRow row = table.next().orElseThrow();

      assertThat(row.text("Nom")).contains("Martin");
      assertThat(row.date("Né(e) le")).contains(LocalDate.of(1985, 4, 2));
      assertThat(row.decimal("Montant")).contains(new BigDecimal("12.50"));
      assertThat(row.dateTime("Créé le")).isEmpty();
      assertThat(row.line()).isEqualTo(2);
      assertThat(table.next()).isEmpty();
      assertThat(table.columns()).containsExactlyInAnyOrder("Nom", "Né(e) le", "Montant");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NOM;né(E) LE\n",
        " Nom ;Né(e)\u00A0 le\n",
        "Nom;Ne\u0301(e) le\n",
        "Nom;Né(e)\u202Fle;;\n"
      })
  void titlesAreTheSame_whenOnlyTheirWritingDiffers(String header) {
    try (Table table = open(header)) {
      assertThat(table.columns()).containsExactlyInAnyOrder("Nom", "Né(e) le");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', NO_HEADER",
    "'###', NO_HEADER",
    "Nom, 'MISSING_COLUMN, line 1, column Né(e) le'",
    "Nom;Né(e) le;Nom, 'DUPLICATE_COLUMN, line 1, column Nom'",
    "Nom;Né(e) le;nom, 'DUPLICATE_COLUMN, line 1, column Nom'",
    "#Nom;Secret;Né(e) le, 'UNKNOWN_COLUMN, line 2, column B'",
    "Nom;;Né(e) le, 'UNKNOWN_COLUMN, line 1, column B'"
  })
  void aHeaderIsRefused_andNoTitleOfTheFileIsShown(String text, String message) {
    assertThatThrownBy(() -> open(text.replace('#', '\n'))).hasMessage("table refused: " + message);
  }

  @Test
  void aFileWithoutHeaderIsRefused_andTheFirstPersonIsNotShown() {
    assertThatThrownBy(() -> open("Durand;1985-04-02\nMartin;1990-01-01\n"))
        .hasMessage("table refused: UNKNOWN_COLUMN, line 1, column A");
  }

  @Test
  void rowsWithoutAnyValueAreSkipped_andRaggedOnesRefused() {
    try (Table table = open("Nom;Né(e) le\n;\nMartin;\nDurand\nPetit;\n")) {
      assertThat(table.next().map(TableRow::line)).contains(3L);
      assertThatThrownBy(table::next).hasMessage("table refused: RAGGED_ROW, line 4");
      assertThat(table.next().map(TableRow::line)).contains(5L);
    }
  }

  @Test
  void rowsComeAsAStreamToo() {
    try (Table table = open("Nom;Né(e) le\nA;\nB;\nC;\n")) {
      assertThat(table.stream().map(row -> row.text("Nom").orElseThrow()))
          .containsExactly("A", "B", "C");
    }
  }

  @ParameterizedTest
  @CsvSource({"2024-02-29, 2024-02-29", "29/02/2024, 2024-02-29", "' 01/12/1999 ', 1999-12-01"})
  void datesAreReadInBothOfTheirUsualForms(String text, LocalDate expected) {
    assertThat(row(text).date("Né(e) le")).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29",
        "31/04/2024",
        "1/2/2024",
        "01/02/24",
        "20240201",
        "2024-02-01T00:00",
        "45000",
        "hier"
      })
  void aDateThatIsNoneIsRefused_withLineAndColumn(String text) {
    assertThatThrownBy(() -> row(text).date("Né(e) le"))
        .hasMessage("table refused: NOT_A_DATE, line 2, column Né(e) le");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T09:05, 2026-11-21T09:05:00",
    "2026-11-21 09:05:07, 2026-11-21T09:05:07",
    "21/11/2026 09:05, 2026-11-21T09:05:00"
  })
  void datesWithATimeAreReadInTheirUsualForms(String text, LocalDateTime expected) {
    assertThat(cell("Créé le", text).dateTime("Créé le")).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12,50|12.50", "12.50|12.50", "-3|-3", "+4|4", "007|7", " 1 | 1"})
  void numbersAreReadWithCommaOrPoint_andKeepTheirScale(String text, BigDecimal expected) {
    assertThat(cell("Montant", text).decimal("Montant")).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 234,50", "1.234,50", "1e3", "NaN", "12,", ",5", "١٢", "0x1F", "--1"})
  void aNumberThatIsNoneIsRefused_withLineAndColumn(String text) {
    assertThatThrownBy(() -> cell("Montant", text).decimal("Montant"))
        .hasMessage("table refused: NOT_A_NUMBER, line 2, column Montant");
  }

  @Test
  void textMustBeText_becauseANumberHasLostItsZeros() {
    RowSource rows =
        source(
            List.of(Cell.text("Nom"), Cell.text("Né(e) le")),
            List.of(Cell.decimal(new BigDecimal("1004")), Cell.date(LocalDate.of(2024, 1, 1))));
    TableRow row = Table.open(rows, HEADER).next().orElseThrow();

    assertThatThrownBy(() -> row.text("Nom"))
        .hasMessage("table refused: NOT_TEXT, line 2, column Nom");
    assertThatThrownBy(() -> row.text("Né(e) le")).hasMessageContaining("NOT_TEXT");
    assertThatThrownBy(() -> row.date("Nom")).hasMessageContaining("NOT_A_DATE");
    assertThat(row.decimal("Nom")).contains(new BigDecimal("1004"));
    assertThat(row.date("Né(e) le")).contains(LocalDate.of(2024, 1, 1));
    assertThat(row.dateTime("Né(e) le")).contains(LocalDateTime.of(2024, 1, 1, 0, 0));
    assertThat(row).hasToString("TableRow{line=2}");
  }

  @Test
  void aRowMayEndEarly_butNotGoOnBehindTheLastColumn() {
    RowSource rows =
        source(
            List.of(Cell.text("Nom"), Cell.text("Né(e) le")),
            List.of(Cell.text("Martin")),
            List.of(Cell.text("Durand"), Cell.blank(), Cell.text("x")),
            List.of(Cell.text("Petit"), Cell.blank(), Cell.blank()));
    Table table = Table.open(rows, HEADER);

    assertThat(table.next().orElseThrow().date("Né(e) le")).isEmpty();
    assertThatThrownBy(table::next).hasMessage("table refused: RAGGED_ROW, line 3, column C");
    assertThat(table.next().map(TableRow::line)).contains(4L);
  }

  @Test
  void aTitleTheHeaderDoesNotHaveIsAMistakeOfTheProgram() {
    assertThatThrownBy(() -> row("").text("Prénom")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TableHeader.of("Nom", "nom "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TableHeader.of("Nom").withOptional(" "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Table open(String text) {
    return Table.open(CsvFormat.standard().read(utf8(text)), HEADER);
  }

  private static TableRow row(String date) {
    return cell("Né(e) le", date);
  }

  private static TableRow cell(String column, String text) {
    TableHeader header = TableHeader.of("Nom", column);
    String file = "Nom;" + column + "\nMartin;" + text + "\n";
    return Table.open(CsvFormat.standard().read(utf8(file)), header).next().orElseThrow();
  }

  @SafeVarargs
  private static RowSource source(List<Cell>... rows) {
    return new RowSource() {
      private int next;

      @Override
      public Optional<Row> next() {
        return next < rows.length ? Optional.of(new Row(next + 1, rows[next++])) : Optional.empty();
      }

      @Override
      public void close() {
        next = rows.length;
      }
    };
  }
}
