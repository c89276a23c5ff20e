package fr.passerelle.sdk.netentreprises.dsn.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.netentreprises.dsn.DsnNorm;
import fr.passerelle.sdk.netentreprises.dsn.DsnReader;
import fr.passerelle.sdk.netentreprises.dsn.DsnSeverity;
import fr.passerelle.sdk.netentreprises.dsn.MonthlyDsn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DsnControlTest {
  static List<DsnAnomaly> anomalies(MonthlyDsn dsn) {
    return DsnControl.standard().report(dsn.reader(), 100).getAnomalies();
  }

  private static List<DsnAnomaly> anomalies(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    List<DsnAnomaly> found = new ArrayList<>();
    DsnControl.standard().check(new ByteArrayInputStream(bytes), found::add);
    return found;
  }

  private static List<DsnRule> rules(String text) {
    return anomalies(text).stream().map(DsnAnomaly::rule).toList();
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsWrong_inASoundFileOfEachNorm(DsnNorm norm) {
    MonthlyDsn dsn = MonthlyDsn.of(norm.name());

    DsnControlReport report = DsnControl.standard().report(dsn.reader(), 10);

    assertThat(report.getAnomalies()).isEmpty();
    assertThat(report.getSummary().getNorms()).containsExactly(norm);
    assertThat(report.getSummary().getLines()).isEqualTo(dsn.size());
    assertThat(report.getSummary().isAcceptable()).isTrue();
  }

  @Test
  void anomalyNamesLineRubriqueControlAndRule_neverTheValue() {
    MonthlyDsn dsn = MonthlyDsn.of("P26V01").change("40.040=RA123");

    assertThat(anomalies(dsn))
        .singleElement()
        .satisfies(
            anomaly -> {
              assertThat(anomaly.line()).isEqualTo(dsn.lineOf("40.039"));
              assertThat(anomaly.codeText()).isEqualTo("S21.G00.40.039");
              assertThat(anomaly.control()).contains("S21.G00.40.040/CCH-15");
              assertThat(anomaly.severity()).isEqualTo(DsnSeverity.ERROR);
              assertThat(anomaly.message(Locale.FRENCH))
                  .isEqualTo(
                      "la valeur n'est pas compatible avec une autre : S21.G00.40.039 doit valoir"
                          + " 300 quand S21.G00.40.040 vaut {RA.*}");
              assertThat(anomaly)
                  .hasToString(
                      "ERROR line 59, S21.G00.40.039: INCOMPATIBLE_VALUE (S21.G00.40.040/CCH-15),"
                          + " the value does not go with another one: S21.G00.40.039 must be 300"
                          + " when S21.G00.40.040 is {RA.*}");
            });
  }

  @Test
  void signalIsAWarning_andLeavesTheFileAcceptable() {
    DsnControlReport report =
        DsnControl.standard().report(MonthlyDsn.of("P26V01").change("-40.043").reader(), 10);

    assertThat(report.getSummary().isAcceptable()).isTrue();
    assertThat(report.getSummary().getSeverities()).containsOnlyKeys(DsnSeverity.WARNING);
    assertThat(report.getAnomalies())
        .singleElement()
        .satisfies(a -> assertThat(a.control()).contains("S21.G00.40.043/SIG-11"));
  }

  @Test
  void allAnomaliesAreCounted_whenOnlySomeAreKept(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("dsn");
    MonthlyDsn dsn = MonthlyDsn.of("P26V01").change("40.014=77", "40.043=x", "30.005=07");
    Files.write(file, dsn.bytes());

    DsnControlReport report = DsnControl.standard().report(file, 2);

    assertThat(report.getAnomalies()).hasSize(2);
    assertThat(report.isTruncated()).isTrue();
    assertThat(report.getSummary().getRules())
        .containsEntry(DsnRule.UNKNOWN_CODE, 2L)
        .containsEntry(DsnRule.TOO_SHORT, 1L);
    assertThat(report.getSummary().isAcceptable()).isFalse();
    assertThatThrownBy(() -> DsnControl.standard().report(file, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void handlerStopsTheControl_byAnExceptionOfItsOwn() {
    DsnReader reader = MonthlyDsn.of("P26V01").change("40.014=77").reader();

    assertThatThrownBy(
            () ->
                DsnControl.standard()
                    .check(
                        reader,
                        anomaly -> {
                          throw new IllegalStateException("enough");
                        }))
        .hasMessage("enough");
  }

  @Test
  void whatIsNoDsnIsAnAnomaly() {
    assertThat(anomalies("<html>"))
        .singleElement()
        .satisfies(a -> assertThat(a.message(Locale.ENGLISH)).endsWith("XML"));
    assertThat(rules("")).containsExactly(DsnRule.NOT_A_DSN);
  }

  @Test
  void writingOfLinesIsControlled_withTheirNumbers() {
    String sound = MonthlyDsn.of("P26V01").text("\n");

    assertThat(anomalies(sound.replace("S21.G00.30.002,'DURAND'", "S21.G00.30.002,'DÃ©'")))
        .extracting(DsnAnomaly::toString)
        .singleElement()
        .asString()
        .startsWith("ERROR line 36, S21.G00.30.002: CHARACTER_SET");
    assertThat(rules(sound.replace("'DURAND'", "'DURAND"))).containsExactly(DsnRule.LINE_FORM);
    assertThat(rules(sound.replace("'DURAND'", "''"))).containsExactly(DsnRule.EMPTY_VALUE);
    assertThat(rules(sound.replace("S21.G00.30.002", "\nS21.G00.30.002")))
        .containsExactly(DsnRule.EMPTY_LINE);
    assertThat(rules(sound.replace("'DURAND'", "'" + "X".repeat(20_000) + "'")))
        .containsExactly(DsnRule.LINE_TOO_LONG);
    assertThat(rules(sound.substring(0, sound.length() - 1))).containsExactly(DsnRule.NO_LINE_END);
    assertThat(rules(sound.replace("\n", "\r\n"))).isEmpty();
  }

  @Test
  void messageOfAnUnknownNormIsControlled_forLinesAndTotalsOnly() {
    MonthlyDsn later = MonthlyDsn.of("P27V01").change("40.014=77");
    MonthlyDsn none = MonthlyDsn.of("P26V01").change("-S10.G00.00.006", "40.014=77");

    assertThat(anomalies(later)).extracting(DsnAnomaly::rule).containsExactly(DsnRule.UNKNOWN_NORM);
    assertThat(anomalies(none)).extracting(DsnAnomaly::rule).containsExactly(DsnRule.UNKNOWN_NORM);
    assertThat(anomalies(MonthlyDsn.of("P27V01").totals("12", "1")))
        .extracting(DsnAnomaly::rule)
        .containsExactly(DsnRule.UNKNOWN_NORM, DsnRule.RUBRIQUE_TOTAL);
  }

  @Test
  void totalsAreHeldAgainstWhatWasCounted() {
    assertThat(anomalies(MonthlyDsn.of("P26V01").totals("12", "1")))
        .extracting(DsnAnomaly::rule)
        .containsExactly(DsnRule.RUBRIQUE_TOTAL);
    assertThat(anomalies(MonthlyDsn.of("P26V01").totals("", "2")))
        .extracting(DsnAnomaly::rule)
        .containsExactly(DsnRule.DECLARATION_TOTAL);
    String sound = MonthlyDsn.of("P26V01").text("\n");
    assertThat(rules(sound.substring(0, sound.indexOf("S90")))).contains(DsnRule.NO_TOTAL);
  }

  @Test
  void eachMessageOfAFileIsControlledWithItsOwnNorm() {
    String first = MonthlyDsn.of("P24V01").change("11.001>11.008=12", "-11.002").text("\n");
    String second = MonthlyDsn.of("P26V01").change("11.005>11.008=12").text("\n");
    List<DsnAnomaly> found =
        anomalies(first.replace("'11.008", "'") + "S95.G00.00.001,'LOT'\n" + second);

    assertThat(found)
        .extracting(DsnAnomaly::rule)
        .contains(DsnRule.TRANSPORT_RUBRIQUE, DsnRule.RUBRIQUE_OF_ANOTHER_NORM);
  }

  @Test
  void onlyAMachineIsHeldToOneDeclaration() {
    MonthlyDsn dsn =
        MonthlyDsn.of("P26V01").declaration("8").person(MonthlyDsn.NIR, "00001").workplace();

    assertThat(anomalies(dsn)).isEmpty();
    assertThat(DsnControl.standard().machineToMachine().report(dsn.reader(), 10).getAnomalies())
        .extracting(DsnAnomaly::rule)
        .containsExactly(DsnRule.ONE_DECLARATION);
  }

  @Test
  void kindOfMessageFollowsItsDeclarations() {
    MonthlyDsn nothing = MonthlyDsn.of("P26V01").change("S10.G00.00.008=02");

    assertThat(anomalies(nothing))
        .extracting(a -> a.control().orElse(""))
        .containsExactly("S10.G00.00.008/CCH-11");
  }

  @Test
  void rulesSpeakTwoLanguages_andKeepTheirWeight() {
    assertThat(Stream.of(DsnRule.values()))
        .allSatisfy(
            rule -> {
              assertThat(rule.english()).isNotBlank().isNotEqualTo(rule.french());
              assertThat(rule.french()).isNotBlank();
              assertThat(rule.severity()).isNotNull();
            });
  }
}
