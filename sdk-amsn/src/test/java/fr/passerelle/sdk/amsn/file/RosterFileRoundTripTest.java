package fr.passerelle.sdk.amsn.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.amsn.model.roster.RosterContractType;
import fr.passerelle.sdk.amsn.model.roster.RosterEmployee;
import fr.passerelle.sdk.amsn.model.roster.RosterEntry;
import fr.passerelle.sdk.amsn.model.roster.RosterSex;
import fr.passerelle.sdk.document.DocumentSource;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** What is written is read back equal, whatever the layout; what would not be is refused. */
class RosterFileRoundTripTest {
  private static final RosterFileLayout WINDOWS =
      RosterFileLayout.csv().toBuilder()
          .charset(RosterFileCharset.WINDOWS_1252)
          .separator(",")
          .datePattern("uuuu.MM.dd")
          .build();

  @ParameterizedTest
  @InstancioSource(samples = 40)
  void entriesComeBackEqual(long seed) {
    Random random = new Random(seed);
    List<RosterEntry> entries = new ArrayList<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      entries.add(Entries.random(random));
    }
    for (RosterFileLayout layout :
        List.of(RosterFileLayout.csv(), RosterFileLayout.xlsx(), WINDOWS)) {
      assertThat(read(write(entries, layout), layout))
          .as(layout.getType() + " " + layout.getCharset())
          .isEqualTo(entries);
    }
  }

  @ParameterizedTest
  @InstancioSource(samples = 20)
  void layoutComesBackFromItsJson_andMeansTheSame(long seed) {
    Random random = new Random(seed);
    List<RosterEntry> entries = List.of(Entries.random(random));
    for (RosterFileLayout layout :
        List.of(RosterFileLayout.csv(), RosterFileLayout.xlsx(), WINDOWS)) {
      RosterFileLayout kept = RosterFileLayout.fromJson(layout.toJson());
      assertThat(kept).isEqualTo(layout);
      assertThat(read(write(entries, layout), kept)).isEqualTo(entries);
    }
  }

  @Test
  void linesOfThePortalAreWrittenAsItHoldsThem_alsoWithAWrongNumber() {
    RosterEmployee line =
        RosterEmployee.builder()
            .id("emp-000001")
            .establishment(Siret.of("73282932000074"))
            .socialSecurityNumber("185059999901299")
            .familyName("Marolle")
            .firstNames("Anne")
            .entryDate(LocalDate.of(2026, 10, 5))
            .monitoringCategory(OpenCode.of(MonitoringCategory.SIR))
            .multiEmployer(true)
            .build();
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (RosterFileWriter writer = RosterFileWriter.open(target, RosterFileLayout.csv())) {
      writer.write(line);
    }

    assertThat(target.toString(StandardCharsets.UTF_8).lines().skip(1))
        .containsExactly("73282932000074;185059999901299;Marolle;;Anne;;;;05/10/2026;;;;;SIR;;oui");
  }

  @Test
  void windows1252IsWritten_andAFileInUtf8IsReadWithTheSameLayout() {
    RosterEntry entry = Entries.simple();
    byte[] windows = write(List.of(entry), WINDOWS);
    Charset charset = Charset.forName("windows-1252");
    String text = new String(windows, charset);

    assertThat(text).contains("Éloan Pier", "Prénoms").doesNotContain("\uFEFF");
    assertThat(windows).isEqualTo(text.getBytes(charset));
    assertThat(read(text.getBytes(StandardCharsets.UTF_8), WINDOWS)).containsExactly(entry);
    assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), WINDOWS))
        .containsExactly(entry);
  }

  @Test
  void lineThatWouldNotComeBackTheSameIsRefused_andTheOthersAreWritten() {
    RosterEntry sound = Entries.simple();
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (RosterFileWriter writer = RosterFileWriter.open(target, WINDOWS)) {
      refuses(
          writer,
          sound.toBuilder().sex(OpenCode.of(RosterSex.class, "other")).build(),
          "line 2, Sexe: the value is not known");
      refuses(
          writer,
          sound.toBuilder().addExposures("bruit|plomb").build(),
          "line 2, Expositions: holds a character that the file cannot carry");
      refuses(
          writer,
          sound.toBuilder().familyName("Nguyễn").build(),
          "line 2, Nom de naissance: holds a character that the file cannot carry");
      writer.write(sound);
    }

    assertThat(read(target.toByteArray(), WINDOWS)).containsExactly(sound);
  }

  @Test
  void wordsOfACompanyStandForTheCodes() {
    RosterFileLayout own =
        RosterFileLayout.csv().toBuilder()
            .columns(
                RosterFileLayout.csv().getColumns().stream()
                    .map(
                        column ->
                            column.getField() == RosterField.CONTRACT_TYPE
                                ? column.toBuilder()
                                    .values(Map.of("CDI", "Durée Indéterminée"))
                                    .build()
                                : column)
                    .toList())
            .build();
    RosterEntry entry = Entries.simple();
    String text = new String(write(List.of(entry), own), StandardCharsets.UTF_8);

    assertThat(text).contains(";Durée Indéterminée;");
    assertThat(
            read(
                text.replace("Durée Indéterminée", "  durée  INDÉTERMINÉE ")
                    .getBytes(StandardCharsets.UTF_8),
                own))
        .containsExactly(entry);
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (RosterFileWriter writer = RosterFileWriter.open(target, own)) {
      // As a bare code it would come back as the CDI whose word it is.
      refuses(
          writer,
          entry.toBuilder()
              .contractType(OpenCode.of(RosterContractType.class, "durée indéterminée"))
              .build(),
          "line 2, Type de contrat: the value is not known");
    }
  }

  private static void refuses(RosterFileWriter writer, RosterEntry entry, String message) {
    assertThatExceptionOfType(RosterFileRefusedException.class)
        .isThrownBy(() -> writer.write(entry))
        .withMessage("roster file refused: " + message);
  }

  static byte[] write(List<RosterEntry> entries, RosterFileLayout layout) {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (RosterFileWriter writer = RosterFileWriter.open(target, layout)) {
      entries.forEach(writer::write);
    }
    return target.toByteArray();
  }

  static List<RosterEntry> read(byte[] file, RosterFileLayout layout) {
    try (RosterFileReader reader = RosterFileReader.open(DocumentSource.of(file), layout)) {
      return reader.stream()
          .peek(line -> assertThat(line.errors()).isEmpty())
          .map(RosterFileLine::entry)
          .map(Optional::orElseThrow)
          .toList();
    }
  }
}
