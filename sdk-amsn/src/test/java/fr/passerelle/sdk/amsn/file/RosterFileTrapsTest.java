package fr.passerelle.sdk.amsn.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.amsn.model.roster.RosterEntry;
import fr.passerelle.sdk.document.DocumentSource;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.table.Cell;
import fr.passerelle.sdk.table.RowSink;
import fr.passerelle.sdk.table.TableRefusalReason;
import fr.passerelle.sdk.table.TableRefusedException;
import fr.passerelle.sdk.table.XlsxFormat;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What spreadsheets and people do to a roster: each thing has its own reason, none is repaired. */
class RosterFileTrapsTest {
  private static final RosterFileLayout CSV = RosterFileLayout.csv();
  private static final RosterFileLayout XLSX = RosterFileLayout.xlsx();
  private static final List<RosterField> FIELDS = List.of(RosterField.values());
  private static final String HEADER =
      String.join(";", FIELDS.stream().map(RosterField::header).toList());
  private static final List<String> SOUND =
      List.of(
          "73282932000074",
          "185059999901270",
          "Marolle",
          "",
          "Éloan Pier",
          "M",
          "14/05/1985",
          "M00042",
          "05/10/2026",
          "",
          "CDI",
          "Relieur",
          "543b",
          "SI",
          "bruit|plomb",
          "non");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "SOCIAL_SECURITY_NUMBER | 1,85059999901270E+14 | SCIENTIFIC_NOTATION",
        "SOCIAL_SECURITY_NUMBER | 1.85E14 | SCIENTIFIC_NOTATION",
        "SOCIAL_SECURITY_NUMBER | 185059999900000 | PRECISION_LOST",
        "SOCIAL_SECURITY_NUMBER | 185059999901270,00 | NUMBER_CELL",
        "SOCIAL_SECURITY_NUMBER | ''185059999901270 | LEADING_APOSTROPHE",
        "SOCIAL_SECURITY_NUMBER | \u2019185059999901270 | LEADING_APOSTROPHE",
        "SOCIAL_SECURITY_NUMBER | =185059999901270 | FORMULA",
        "SOCIAL_SECURITY_NUMBER | 1850599999012 | KEY_MISSING",
        "SOCIAL_SECURITY_NUMBER | 185059999901271 | WRONG_KEY",
        "SOCIAL_SECURITY_NUMBER | 1732829320M0000042 | TEMPORARY_NUMBER",
        "SOCIAL_SECURITY_NUMBER | 185052C99901270 | INVALID_NUMBER",
        "ESTABLISHMENT | 7,3282932E+13 | SCIENTIFIC_NOTATION",
        "ESTABLISHMENT | 73282932000075 | INVALID_SIRET",
        "ESTABLISHMENT | ''73282932000074 | LEADING_APOSTROPHE",
        "ESTABLISHMENT | - | MISSING_VALUE",
        "EMPLOYEE_NUMBER | 1,2E+05 | SCIENTIFIC_NOTATION",
        "FAMILY_NAME | - | MISSING_VALUE",
        "BIRTH_DATE | 31181 | DATE_AS_NUMBER",
        "BIRTH_DATE | 1985-13 | INVALID_DATE",
        "BIRTH_DATE | 9131 | INVALID_DATE",
        "BIRTH_DATE | 31/02/1985 | INVALID_DATE",
        "ENTRY_DATE | 46300 | DATE_AS_NUMBER",
        "ENTRY_DATE | 2026-10-05 | INVALID_DATE",
        "ENTRY_DATE | 05/10/26 | INVALID_DATE",
        "ENTRY_DATE | - | MISSING_VALUE",
        "EXIT_DATE | 04/10/2026 | EXIT_BEFORE_ENTRY",
        "SEX | Homme | UNKNOWN_VALUE",
        "SEX | male | UNKNOWN_VALUE",
        "MULTI_EMPLOYER | x | UNKNOWN_VALUE",
        "MONITORING_CATEGORY | - | MISSING_VALUE",
        "PCS_ESE | 54b | INVALID_PCS_ESE",
        "PCS_ESE | 5,43E+02 | SCIENTIFIC_NOTATION"
      })
  void cellIsRefusedWithItsReason(RosterField field, String value, RosterFileReason reason) {
    RosterFileLine line = onlyLine(csv(with(field, value == null ? "" : value)), CSV);

    assertThat(line.entry()).isEmpty();
    assertThat(line.errors()).extracting(RosterFileError::reason).containsExactly(reason);
    assertThat(line.errors().get(0).column()).contains(field.header());
    assertThat(line.errors().get(0).line()).hasValue(2);
    if (value != null) {
      assertThat(line.errors().get(0).message(Locale.FRENCH) + line.errors() + line)
          .doesNotContain(value);
    }
  }

  @Test
  void siretThatLostItsZerosIsRefused_notRepaired() {
    String withZeros = firstSiretWithAZero();
    RosterFileLine line =
        onlyLine(csv(with(RosterField.ESTABLISHMENT, withZeros.substring(1))), CSV);

    assertThat(line.errors())
        .extracting(RosterFileError::reason)
        .containsExactly(RosterFileReason.LEADING_ZEROS_LOST);
    assertThat(onlyLine(csv(with(RosterField.ESTABLISHMENT, withZeros)), CSV).entry()).isPresent();
  }

  private static String firstSiretWithAZero() {
    for (int number = 1; ; number++) {
      String siret =
          String.format(Locale.ROOT, "0%08d%05d", 12_345_600 + number / 100, 18 + number);
      if (Siret.isValid(siret)) {
        return siret;
      }
    }
  }

  @Test
  void cellsThatAreNumbersOrDatesWhereTextMustBeAreRefused_inAWorkbook() {
    List<Cell> cells = new ArrayList<>(SOUND.stream().map(Cell::text).toList());
    cells.set(0, Cell.decimal(new BigDecimal("73282932000074")));
    cells.set(1, Cell.decimal(new BigDecimal("185059999901270")));
    cells.set(2, Cell.decimal(new BigDecimal("12")));
    cells.set(6, Cell.decimal(new BigDecimal("31181")));
    cells.set(7, Cell.date(LocalDate.of(2026, 1, 1)));
    cells.set(8, Cell.dateTime(LocalDateTime.of(2026, 10, 5, 8, 30)));

    RosterFileLine line = onlyLine(workbook(List.of(cells)), XLSX);

    assertThat(line.errors())
        .extracting(error -> error.column().orElseThrow() + " " + error.reason())
        .containsExactly(
            "SIRET de l'établissement NUMBER_CELL",
            "Numéro de sécurité sociale NUMBER_CELL",
            "Nom de naissance NUMBER_CELL",
            "Date de naissance DATE_AS_NUMBER",
            "Matricule DATE_CELL",
            "Date d'entrée INVALID_DATE");
  }

  @Test
  void datesAreTakenAsDateCellsAndAsText_inAWorkbook() {
    List<Cell> cells = new ArrayList<>(SOUND.stream().map(Cell::text).toList());
    cells.set(6, Cell.date(LocalDate.of(1985, 5, 14)));
    RosterEntry entry = onlyLine(workbook(List.of(cells)), XLSX).entry().orElseThrow();
    assertThat(entry.getBirthDate()).isEqualTo(PartialDate.of(LocalDate.of(1985, 5, 14)));
    assertThat(entry.getEntryDate()).isEqualTo(LocalDate.of(2026, 10, 5));
  }

  @Test
  void corsicanNumbersAndIncompleteBirthsAreTaken() {
    String corsican = Nir.of(Nir13.of("284052A999025")).value();
    List<String> line = new ArrayList<>(with(RosterField.SOCIAL_SECURITY_NUMBER, corsican));
    line.set(FIELDS.indexOf(RosterField.BIRTH_DATE), "1984-??-12");
    line.set(FIELDS.indexOf(RosterField.SEX), "f");

    RosterEntry entry = onlyLine(csv(line), CSV).entry().orElseThrow();

    assertThat(entry.getSocialSecurityNumber().map(Nir::value)).contains(corsican);
    assertThat(entry.getBirthDate()).isEqualTo(PartialDate.of(1984, 0, 12));
    assertThat(entry.getExposures()).containsExactly("bruit", "plomb");
  }

  @Test
  void exposureThatStandsThereTwiceIsRefused() {
    assertThat(onlyLine(csv(with(RosterField.EXPOSURES, "bruit| plomb |bruit")), CSV).errors())
        .extracting(RosterFileError::reason)
        .containsExactly(RosterFileReason.DUPLICATE_VALUE);
  }

  @Test
  void spacesInNumbersAndAroundTextAreNoFault() {
    List<String> line = new ArrayList<>(SOUND);
    line.set(0, "732 829 320 00074");
    line.set(1, " 1 85 05 99 999 012 70 ");
    line.set(2, "  Marolle\u00A0");
    line.set(12, "543B");
    RosterEntry entry = onlyLine(csv(line), CSV).entry().orElseThrow();
    assertThat(entry.getSocialSecurityNumber().map(Nir::value)).contains("185059999901270");
    assertThat(entry.getPcsEse()).contains("543b");
  }

  @Test
  void everythingThatIsWrongWithALineIsSaidAtOnce_andGoodLinesComeThrough() {
    List<String> wrong = new ArrayList<>(SOUND);
    wrong.set(FIELDS.indexOf(RosterField.SEX), "X");
    wrong.set(FIELDS.indexOf(RosterField.JOB_TITLE), "x".repeat(121));
    wrong.set(FIELDS.indexOf(RosterField.ENTRY_DATE), "demain");
    String tooLong = String.join(";", with(RosterField.JOB_TITLE, "x".repeat(121)));
    String file =
        String.join(
            "\r\n",
            "\uFEFF" + HEADER,
            String.join(";", SOUND),
            String.join(";", wrong),
            "only;three;cells",
            "",
            ";;;;;;;;;;;;;;;",
            tooLong,
            String.join(";", SOUND));

    List<RosterFileLine> lines = lines(file.getBytes(StandardCharsets.UTF_8), CSV);

    assertThat(lines).extracting(RosterFileLine::line).containsExactly(2L, 3L, 4L, 7L, 8L);
    assertThat(lines.stream().map(line -> line.entry().isPresent()))
        .containsExactly(true, false, false, false, true);
    assertThat(lines.get(1).errors())
        .extracting(error -> error.message(Locale.FRENCH))
        .containsExactly(
            "ligne 3, Sexe : valeur inconnue",
            "ligne 3, Date d'entrée : n'est pas une date de la forme attendue");
    assertThat(lines.get(2).errors().get(0).message(Locale.ENGLISH))
        .isEqualTo("line 4: the line has another number of cells than the header");
    assertThat(lines.get(3).errors())
        .extracting(error -> error.message(Locale.FRENCH))
        .containsExactly("ligne 7, Poste de travail : valeur trop longue");
  }

  @Test
  void headerProblemsAreSaidAllAtOnce_withoutATitleOfTheFile() {
    String file = "Nom de naissance;Nom  de NAISSANCE;Marolle;SIRET de l'établissement\n;;;\n";

    RosterFileRefusedException refused = refusal(file, CSV);

    assertThat(refused.errors())
        .extracting(error -> error.column().orElseThrow() + " " + error.reason())
        .containsExactly(
            "Nom de naissance DUPLICATE_COLUMN",
            "C UNKNOWN_COLUMN",
            "Prénoms MISSING_COLUMN",
            "Sexe MISSING_COLUMN",
            "Date de naissance MISSING_COLUMN",
            "Date d'entrée MISSING_COLUMN",
            "Type de contrat MISSING_COLUMN",
            "Catégorie de suivi individuel MISSING_COLUMN");
    assertThat(refused.getMessage()).doesNotContain("Marolle");
    assertThat(refusal("", CSV).errors())
        .extracting(RosterFileError::reason)
        .containsExactly(RosterFileReason.NO_HEADER);
  }

  @Test
  void columnsThatTheLayoutDoesNotKnowAreIgnoredOrKept_asItSays() {
    String file = HEADER + ";Site;\r\n" + String.join(";", SOUND) + ";Halle aux draps;\r\n";
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    RosterFileLayout ignoring = CSV.toBuilder().unknownColumns(UnknownColumns.IGNORE).build();
    RosterFileLayout keeping = CSV.toBuilder().unknownColumns(UnknownColumns.KEEP).build();

    assertThat(refusal(file, CSV).errors().get(0).column()).contains("Q");
    assertThat(onlyLine(bytes, ignoring).otherCells()).isEmpty();
    RosterFileLine kept = onlyLine(bytes, keeping);
    assertThat(kept.otherCells()).containsOnlyKeys("Site").containsValue("Halle aux draps");
    assertThat(kept.entry()).isEqualTo(onlyLine(bytes, ignoring).entry());
    assertThat(kept.toString()).doesNotContain("Halle");
  }

  @Test
  void orderOfTheColumnsDoesNotMatter_andOptionalOnesMayBeMissing() {
    List<RosterField> order = new ArrayList<>(RosterField.mandatory());
    Collections.reverse(order);
    String file =
        String.join(";", order.stream().map(RosterField::header).toList())
            + "\n"
            + String.join(
                ";", order.stream().map(field -> SOUND.get(FIELDS.indexOf(field))).toList());
    RosterEntry entry = onlyLine(file.getBytes(StandardCharsets.UTF_8), CSV).entry().orElseThrow();
    assertThat(entry.getSocialSecurityNumber()).isEmpty();
    assertThat(entry.isMultiEmployer()).isFalse();
    assertThat(entry.getExposures()).isEmpty();
  }

  @Test
  void fileThatBreaksOffIsAnException_afterTheLinesBeforeIt() {
    String file = HEADER + "\n" + String.join(";", SOUND) + "\n\"never closed;";
    try (RosterFileReader reader =
        RosterFileReader.open(DocumentSource.of(file.getBytes(StandardCharsets.UTF_8)), CSV)) {
      assertThat(reader.next().flatMap(RosterFileLine::entry)).isPresent();
      assertThatExceptionOfType(TableRefusedException.class)
          .isThrownBy(reader::next)
          .satisfies(e -> assertThat(e.reason()).isEqualTo(TableRefusalReason.UNCLOSED_QUOTE));
    }
  }

  @Test
  void formulaIsNeverWrittenToACsv_andComesBackAsTheTextThatItWas() {
    RosterEntry entry =
        Entries.simple().toBuilder()
            .familyName("=HYPERLINK(\"x\")")
            .usageName("'=1")
            .jobTitle("-5")
            .build();
    byte[] file = RosterFileRoundTripTest.write(List.of(entry), CSV);

    assertThat(new String(file, StandardCharsets.UTF_8))
        .contains("\"'=HYPERLINK(\"\"x\"\")\"", "\"''=1\"", "\"'-5\"");
    assertThat(RosterFileRoundTripTest.read(file, CSV)).containsExactly(entry);
  }

  private static List<String> with(RosterField field, String value) {
    List<String> line = new ArrayList<>(SOUND);
    line.set(FIELDS.indexOf(field), value);
    return line;
  }

  private static byte[] csv(List<String> line) {
    return (HEADER + "\r\n" + String.join(";", line) + "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] workbook(List<List<Cell>> rows) {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (RowSink sink = XlsxFormat.builder().sheet("Effectif").build().write(target)) {
      sink.writeHeader(FIELDS.stream().map(RosterField::header).toList());
      rows.forEach(sink::write);
    }
    return target.toByteArray();
  }

  private static RosterFileRefusedException refusal(String file, RosterFileLayout layout) {
    return catchThrowableOfType(
        RosterFileRefusedException.class,
        () -> lines(file.getBytes(StandardCharsets.UTF_8), layout));
  }

  private static RosterFileLine onlyLine(byte[] file, RosterFileLayout layout) {
    List<RosterFileLine> lines = lines(file, layout);
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }

  private static List<RosterFileLine> lines(byte[] file, RosterFileLayout layout) {
    try (RosterFileReader reader = RosterFileReader.open(DocumentSource.of(file), layout)) {
      return reader.stream().toList();
    }
  }
}
