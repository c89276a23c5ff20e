package fr.passerelle.sdk.netentreprises.dsn.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.netentreprises.dsn.DsnSeverity;
import fr.passerelle.sdk.netentreprises.dsn.MonthlyDsn;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What depends on nature and type of a declaration. */
class DsnControlNatureTest {
  private static MonthlyDsn of(String norm, String nature) {
    return MonthlyDsn.of(norm).change("S20.G00.05.001=" + nature);
  }

  private static Set<String> controls(MonthlyDsn dsn) {
    Set<String> controls = new TreeSet<>();
    DsnControlTest.anomalies(dsn).forEach(a -> a.control().ifPresent(controls::add));
    return controls;
  }

  private static List<DsnAnomaly> misplaced(MonthlyDsn dsn) {
    return DsnControlTest.anomalies(dsn).stream()
        .filter(anomaly -> anomaly.rule() == DsnRule.BLOCK_OF_ANOTHER_NATURE)
        .toList();
  }

  @Test
  void blocksOfAnotherNatureAreErrors_whereTheTableIsKnown() {
    assertThat(misplaced(of("P25V01", "04")))
        .extracting(DsnAnomaly::codeText)
        .contains("S21.G00.70", "S21.G00.71", "S21.G00.50", "S21.G00.86", "S21.G00.85")
        .doesNotContain("S21.G00.30", "S21.G00.40", "S21.G00.60", "S21.G00.15");
    assertThat(misplaced(of("P25V01", "04")))
        .extracting(DsnAnomaly::severity)
        .containsOnly(DsnSeverity.ERROR);
    assertThat(misplaced(of("P26V01", "04")))
        .extracting(DsnAnomaly::severity)
        .containsOnly(DsnSeverity.WARNING);
    assertThat(misplaced(of("P26V01", "10"))).isEmpty();
  }

  @Test
  void placesOfWorkStandInADeclarationOfSubstitution_inTheOneNormThatHasThemThere() {
    assertThat(misplaced(of("P24V01", "09")))
        .extracting(DsnAnomaly::codeText)
        .doesNotContain("S21.G00.85");
    assertThat(misplaced(of("P25V01", "09")))
        .extracting(DsnAnomaly::codeText)
        .contains("S21.G00.85");
  }

  @ParameterizedTest
  @CsvSource({
    "04, S20.G00.05.002=01, S20.G00.05.002/CCH-13, false",
    "04, S20.G00.05.002=04, S20.G00.05.002/CCH-13, true",
    "07, S20.G00.05.002=04, S20.G00.05.002/CCH-13, false",
    "07, S20.G00.05.002=02, S20.G00.05.002/CCH-14, true",
    "08, S20.G00.05.002=03, S20.G00.05.002/CCH-15, true",
    "08, S20.G00.05.003=12, S20.G00.05.003/CCH-11, true",
    "08, S20.G00.05.003=11, S20.G00.05.003/CCH-11, false",
    "10, S20.G00.05.003=12, S20.G00.05.003/CCH-11, true",
    "10, S10.G00.00.007=02, S10.G00.00.007/CCH-11, true",
    "01, S10.G00.00.007=02, S10.G00.00.007/CCH-11, false",
    "04, 60.001=15, S21.G00.60.001/CCH-14, true",
    "01, 60.001=15, S21.G00.60.001/CCH-14, false",
    "04, 60.002=31012020, S21.G00.60.002/CCH-18, true",
    "08, S20.G00.05.011=02, S20.G00.05.012/CCH-11, true",
    "08, S20.G00.05.011=06, S20.G00.05.011/CCH-11, true",
    "08, S20.G00.05.011=06, S20.G00.05.011/CCH-13, true",
    "08, S20.G00.05.011=07, S20.G00.05.011/CCH-14, true",
    "08, S20.G00.05.011=01, S20.G00.05.011/CCH-11, false",
    "08, 70.013=2, S20.G00.05.001/CCH-13, true",
    "08, 70.013=1, S20.G00.05.001/CCH-13, false",
    "07, 40.007=03, S21.G00.40.019/CCH-12, false"
  })
  void controlDependsOnTheNature(String nature, String change, String control, boolean isBroken) {
    assertThat(controls(of("P26V01", nature).change(change)).contains(control)).isEqualTo(isBroken);
  }

  @Test
  void signalOfAnEndAsksForItsDates_andAMonthlyDeclarationDoesNot() {
    String[] end = {"60.004>62.001=30092024", "62.001>62.002=087"};

    assertThat(controls(of("P25V01", "07").change(end)))
        .contains("S21.G00.62.003/CCH-12", "S21.G00.62.005/CCH-12");
    assertThat(controls(of("P25V01", "01").change(end)))
        .doesNotContain("S21.G00.62.003/CCH-12", "S21.G00.62.005/CCH-12");
  }

  @Test
  void primingIsAboutOnePerson() {
    MonthlyDsn two =
        MonthlyDsn.of("P26V01", MonthlyDsn.NIR, MonthlyDsn.OTHER_NIR).change("S20.G00.05.001=08");

    assertThat(controls(two)).contains("S20.G00.05.001/CCH-11");
    assertThat(controls(of("P26V01", "08"))).doesNotContain("S20.G00.05.001/CCH-11");
  }

  @Test
  void declarationWithPeopleHasSome() {
    MonthlyDsn nobody = MonthlyDsn.of("P26V01").declaration("8").change("15.004=02");

    assertThat(controls(nobody)).contains("S20.G00.05.002/CCH-16");
  }

  @Test
  void numberComesOnceInADeclaration_andAgainInTheNext() {
    MonthlyDsn twice = MonthlyDsn.of("P26V01", MonthlyDsn.NIR, MonthlyDsn.NIR);
    MonthlyDsn next = MonthlyDsn.of("P26V01").declaration("8").person(MonthlyDsn.NIR, "00001");

    assertThat(controls(twice)).containsExactly("S21.G00.30.001/CCH-14");
    assertThat(controls(next.workplace())).isEmpty();
  }

  @Test
  void contractNumberIsUniqueForAPerson_andForNobodyElse() {
    MonthlyDsn others = MonthlyDsn.of("P26V01", MonthlyDsn.NIR, MonthlyDsn.OTHER_NIR);
    MonthlyDsn twice =
        MonthlyDsn.of("P26V01")
            .change("71.002>71.002=RUAA", "71.002>40.009=00001", "71.002>40.007=01")
            .change("71.002>40.001=01022021");

    assertThat(controls(others)).isEmpty();
    assertThat(controls(twice)).contains("S21.G00.40.009/CCH-12");
  }
}
