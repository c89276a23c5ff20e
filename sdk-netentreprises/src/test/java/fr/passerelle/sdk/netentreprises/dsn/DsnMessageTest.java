package fr.passerelle.sdk.netentreprises.dsn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages, their totals, and what makes a file unreliable. */
class DsnMessageTest {
  private static DsnFile open() {
    return new DsnFile()
        .message("P26V01")
        .declaration("01", DsnFile.NIC)
        .person(DsnFile.NIR, "00001");
  }

  /** Both readers say the same: the strict one by an exception that carries the reading. */
  private static List<DsnIssue> blocking(DsnFile file) {
    DsnReading lenient = file.lenient();
    UnreliableDsnException refusal =
        catchThrowableOfType(UnreliableDsnException.class, file::strict);
    assertThat(refusal.issues())
        .extracting(DsnIssue::toString)
        .isEqualTo(
            lenient.getIssues().stream()
                .filter(issue -> issue.severity() == DsnSeverity.BLOCKING)
                .map(DsnIssue::toString)
                .toList());
    assertThat(refusal).hasMessageContaining(refusal.issues().get(0).reason().name());
    assertThat(lenient.hasBlockingIssue()).isTrue();
    return refusal.issues();
  }

  @Test
  void fileIsTruncated_whenItHasNoTotal() {
    DsnFile file = open();

    assertThat(blocking(file)).extracting(DsnIssue::reason).containsExactly(DsnReason.TRUNCATED);
    assertThat(file.lenient().getIssues().get(0).line()).isEqualTo(file.lineOf("40.009"));
    assertThat(file.lenient().getMessages().get(0).isComplete()).isFalse();
    assertThat(file.lenient().getWorkforces().get(0).getEmployees()).hasSize(1);
  }

  @Test
  void fileIsTruncated_whenItsTotalIsCut() {
    assertThat(blocking(open().lines("S90.G00.90.001,'25'")))
        .extracting(DsnIssue::reason)
        .containsExactly(DsnReason.TRUNCATED);
  }

  @Test
  void totalsAreCompared_withWhatWasCounted() {
    DsnFile file = open().total(26, 2);

    List<DsnIssue> issues = blocking(file);

    assertThat(issues)
        .extracting(DsnIssue::reason)
        .containsExactly(DsnReason.RUBRIQUE_TOTAL, DsnReason.DECLARATION_TOTAL);
    assertThat(issues.get(0).message()).endsWith("26 declared, 27 counted");
    assertThat(issues.get(0).line()).isEqualTo(file.lineOf("S90.G00.90.001"));
    assertThat(issues.get(1).message()).endsWith("2 declared, 1 counted");
  }

  @Test
  void totalMayCountALineTooDamagedToBeRead() {
    assertThat(open().lines("S21.G00.40.40,'X'").total(28, 1).strict().getIssueCounts())
        .containsOnlyKeys(DsnReason.NOT_A_RUBRIQUE);
    assertThat(blocking(open().lines("S21.G00.40.40,'X'").total(29, 1)))
        .extracting(DsnIssue::reason)
        .containsExactly(DsnReason.RUBRIQUE_TOTAL);
  }

  @Test
  void totalMayHaveLeadingZeros_andMustBeANumber() {
    assertThat(open().lines("S90.G00.90.001,'0027'", "S90.G00.90.002,'01'").strict().getIssues())
        .isEmpty();
    assertThat(blocking(open().lines("S90.G00.90.001,'x'", "S90.G00.90.002,'1'")))
        .extracting(DsnIssue::reason)
        .containsExactly(DsnReason.TRUNCATED);
  }

  @Test
  void severalMessagesInOneFileAreReadOneAfterTheOther_markersPassedOver() {
    DsnFile file =
        new DsnFile()
            .lines("S05.G51.00.001,'LOT'", "S06.G51.00.001,'1'")
            .message("P25V01")
            .declaration("01", DsnFile.NIC)
            .person(DsnFile.NIR, "00001")
            .total()
            .lines("S95.G51.00.001,'x'", "S96.G51.00.001,'x'")
            .message("P26V01")
            .declaration("01", DsnFile.NIC)
            .person(DsnFile.OTHER_NIR, "00002")
            .total();

    DsnReading reading = file.strict();

    assertThat(reading.getIssues()).isEmpty();
    assertThat(reading.getMessages())
        .extracting(message -> message.getEnvelope().getNorm().orElseThrow())
        .containsExactly("P25V01", "P26V01");
    assertThat(reading.getMessages())
        .extracting(DsnMessage::getCountedRubriques)
        .containsExactly(27L, 27L);
    assertThat(reading.getWorkforces().get(0).getEmployees()).hasSize(2);
  }

  @Test
  void additionsInsideAMessageAreCounted() {
    DsnFile file =
        new DsnFile()
            .message("P26V01")
            .lines("S10.G00.95.001,'NOM'", "S10.G00.95.900,'FLUX'")
            .lines("S20.G00.05.001,'01'", "S20.G00.05.002,'01'", "S20.G00.05.005,'01092026'")
            .lines("S20.G00.96.902,'FLUX'", "06.001=732829320", "06.903=X")
            .lines("11.001=00074", "11.904=Y")
            .lines("S89.G00.32.001,'X'")
            .total();

    assertThat(file.strict().getIssues()).isEmpty();
  }

  @Test
  void firstMessageIsTruncated_whenAnotherOneStartsBeforeItsTotal() {
    DsnFile file = open();
    long lines = file.lineOf("40.009");
    file.message("P26V01").declaration("01", DsnFile.NIC).total();

    DsnReading reading = file.lenient();

    assertThat(blocking(file)).extracting(DsnIssue::reason).containsExactly(DsnReason.TRUNCATED);
    assertThat(reading.getIssues().get(0).line()).isEqualTo(lines + 1);
    assertThat(reading.getMessages())
        .extracting(DsnMessage::isComplete)
        .containsExactly(false, true);
  }

  @Test
  void rubriquesBetweenMessagesAreReportedOnce() {
    DsnFile file = open().total().lines("30.001=x", "30.002=y");

    DsnReading reading = file.strict();

    assertThat(reading.getIssues())
        .extracting(DsnIssue::reason)
        .containsExactly(DsnReason.OUTSIDE_MESSAGE);
    assertThat(reading.getIssues().get(0).line()).isEqualTo(file.lineOf("'x'"));
    assertThat(reading.getWorkforces().get(0).getEmployees()).hasSize(1);
  }

  @Test
  void declarationIsRead_whenItsEnvelopeIsMissing() {
    DsnFile file =
        new DsnFile().declaration("01", DsnFile.NIC).person(DsnFile.NIR, "00001").total();

    assertThat(blocking(file)).extracting(DsnIssue::reason).containsExactly(DsnReason.NO_ENVELOPE);
    assertThat(file.lenient().getWorkforces().get(0).getEmployees()).hasSize(1);
  }

  @Test
  void messageIsReported_whenItHoldsNoDeclaration() {
    assertThat(blocking(new DsnFile().message("P26V01").total()))
        .extracting(DsnIssue::reason)
        .containsExactly(DsnReason.NO_DECLARATION);
    assertThat(blocking(new DsnFile().lines("S05.G51.00.001,'LOT'")))
        .extracting(DsnIssue::reason)
        .containsExactly(DsnReason.NO_DECLARATION);
  }

  @Test
  void unknownNormIsAWarning_andTheFileIsRead() {
    DsnReading reading =
        new DsnFile()
            .message("P27V01")
            .declaration("01", DsnFile.NIC)
            .person(DsnFile.NIR, "00001")
            .total()
            .strict();

    assertThat(reading.getIssues())
        .extracting(DsnIssue::reason)
        .containsExactly(DsnReason.UNKNOWN_NORM);
    assertThat(reading.getMessages().get(0).getEnvelope().getNorm()).contains("P27V01");
    assertThat(reading.getWorkforces().get(0).getEmployees()).hasSize(1);
  }

  @Test
  void otherFileIsRefused_orIsOneIssue() {
    byte[] xml = "<?xml version=\"1.0\"?>\n".getBytes(StandardCharsets.US_ASCII);

    assertThatExceptionOfType(NotADsnException.class)
        .isThrownBy(() -> DsnWorkforceReader.strict().load(new ByteArrayInputStream(xml)));
    DsnReading reading = DsnWorkforceReader.lenient().load(new ByteArrayInputStream(xml));
    assertThat(reading.getIssues())
        .extracting(DsnIssue::reason)
        .containsExactly(DsnReason.NOT_A_DSN);
    assertThat(reading.getIssues().get(0).message()).endsWith("XML");
    assertThat(reading.getWorkforces()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "0, \"S20.G00.05.001,''\"",
        "2, \"S20.G00.05.005,'092026'\"",
        "3, 06.001=732829321",
        "4, 11.001=00075",
        "4, 11.002=6201Z"
      })
  void declarationIsUnusable_whenItsMonthOrItsEmployerCannotBeRead(int at, String wrong) {
    String[] lines = {
      "S20.G00.05.001,'01'",
      "S20.G00.05.002,'01'",
      "S20.G00.05.005,'01092026'",
      "06.001=732829320",
      "11.001=00074"
    };
    lines[at] = wrong;
    DsnFile file =
        new DsnFile().message("P26V01").lines(lines).person(DsnFile.NIR, "00001").total();

    assertThat(blocking(file))
        .extracting(DsnIssue::reason)
        .containsExactly(DsnReason.UNUSABLE_DECLARATION);
    DsnReading reading = file.lenient();
    assertThat(reading.getWorkforces()).isEmpty();
    assertThat(reading.getDeclarations())
        .singleElement()
        .satisfies(
            use -> {
              assertThat(use.getUse()).isEqualTo(DsnUse.UNUSABLE);
              assertThat(use.getPeople()).isEqualTo(1);
            });
  }

  @Test
  void issuesAreCounted_whenThereAreTooManyToKeep() {
    String[] many = new String[DsnWorkforceReader.MAX_ISSUES + 50];
    Arrays.fill(many, "?");
    DsnFile file = open().lines(many).lines("30.002=A");

    DsnReading reading = file.lenient();

    assertThat(reading.getIssueCounts())
        .containsEntry(DsnReason.NOT_A_RUBRIQUE, (long) many.length)
        .containsEntry(DsnReason.TRUNCATED, 1L);
    assertThat(reading.getIssues()).hasSize(DsnWorkforceReader.MAX_ISSUES + 1);
    assertThat(reading.getIssues().get(DsnWorkforceReader.MAX_ISSUES).reason())
        .isEqualTo(DsnReason.TRUNCATED);
  }
}
