package fr.passerelle.sdk.netentreprises.dsn;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.EmploymentContract;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkforceIssueTest {
  private static final String[] SOUND = {
    "15.001=REF",
    "15.005=1",
    "30.001=1850599999012",
    "30.002=DURAND",
    "30.004=CAMILLE",
    "30.005=01",
    "30.006=14051985",
    "40.001=01022020",
    "40.007=01",
    "40.009=00042"
  };

  /** A sound person with some rubriques replaced, added, or (nothing after the equals) removed. */
  private static DsnFile with(String changes) {
    Map<String, String> lines = new TreeMap<>();
    for (String line : SOUND) {
      lines.put(line.substring(0, 6), line);
    }
    for (String change : changes.split(" ", -1)) {
      lines.put(change.substring(0, 6), change);
    }
    lines.values().removeIf(line -> line.endsWith("="));
    return new DsnFile()
        .message("P26V01")
        .declaration("01", DsnFile.NIC)
        .lines(lines.values().toArray(String[]::new))
        .total();
  }

  /** Reason, rubrique it is about, rubrique whose line is named, and what is changed. */
  @ParameterizedTest
  @CsvSource({
    "INVALID_IDENTIFIER, 30.001, 30.001, 30.001=3850599999012",
    "INVALID_IDENTIFIER, 30.001, 30.001, 30.001=1851399999012",
    "INVALID_IDENTIFIER, 30.001, 30.001, 30.001=185052C999012",
    "INVALID_IDENTIFIER, 30.001, 30.001, 30.001=185059999901270",
    "REFUSED_NUMBER, 30.001, 30.001, 30.001=1999999999999",
    "REFUSED_NUMBER, 30.001, 30.001, 30.001=1852599999012",
    "REFUSED_NUMBER, 30.001, 30.001, 30.001=185052a999012",
    "NIR_AGAINST_SEX, 30.001, 30.001, 30.005=02",
    "NIR_AGAINST_BIRTH, 30.001, 30.001, 30.006=14051986",
    "NIR_AGAINST_BIRTH, 30.001, 30.001, 30.001=1850520999012",
    "NIR_AGAINST_BIRTH, 30.001, 30.001, 30.001=1750520999012",
    "NO_IDENTIFIER, 30.001, 30.002, 30.001=",
    "MISSING_VALUE, 30.002, 30.001, 30.002=",
    "MISSING_VALUE, 30.004, 30.001, 30.004=",
    "INVALID_DATE, 30.006, 30.006, 30.006=31021985",
    "INVALID_IDENTIFIER, 30.020, 30.020, 30.020=17328293",
    "REFUSED_NUMBER, 30.020, 30.001, 30.020=1120027016MAT00042",
    "MISSING_VALUE, 40.007, 40.001, 40.007=",
    "MISSING_VALUE, 40.009, 40.001, 40.009=",
    "CONTRACT_WITHOUT_START, 40.001, 40.007, 40.001=",
    "INVALID_DATE, 40.010, 40.010, 40.010=2026-12-31",
    "INVALID_NUMBER, 40.043, 40.043, '40.043=1,10'",
    "INVALID_IDENTIFIER, 41.012, 41.012, 41.012=73282932000075",
    "INVALID_IDENTIFIER, 31.008, 31.008, 31.008=1851399999012",
    "INCOMPLETE_BLOCK, 60.002, 60.001, 60.001=01",
    "MISSING_VALUE, 60.001, 60.002, 60.002=10092026",
    "END_WITHOUT_DATE, 62.001, 62.002, 62.002=059",
    "END_BEFORE_START, 62.001, 62.001, 62.001=31012020",
    "END_WITHDRAWN, 62.002, 62.001, 62.001=30092026 62.002=099",
    "INCOMPLETE_BLOCK, 65.002, 65.001, 65.001=501",
    "MISSING_VALUE, 65.001, 65.002, 65.002=10092026",
    "UNKNOWN_ADHESION, 70.013, 70.013, 70.012=1 70.013=9",
    "MISSING_VALUE, 70.013, 70.012, 70.012=1",
    "MISSING_VALUE, 70.012, 70.013, 70.013=1",
    "INCOMPLETE_BLOCK, 73.005, 73.003, 70.012=1 70.013=1 73.003=02 73.006=A 73.009=B",
    "MISSING_VALUE, 73.009, 73.003, 70.012=1 70.013=1 73.003=02 73.005=01012015 73.006=A",
    "ORPHAN_BLOCK, 73.001, 73.003, 73.003=02 73.005=01012015",
  })
  void mistakeIsReportedOnItsLine_andThePersonStays(
      DsnReason reason, String code, String line, String changes) {
    DsnFile file = with(changes);

    DsnReading reading = file.strict();

    assertThat(reading.getIssues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.reason()).isEqualTo(reason);
              assertThat(issue.codeText()).isEqualTo("S21.G00." + code);
              assertThat(issue.line()).isEqualTo(file.lineOf("S21.G00." + line));
              assertThat(issue.severity()).isEqualTo(reason.severity());
              assertThat(issue.message()).startsWith(reason.message());
              assertThat(issue.toString()).contains("line " + issue.line(), code, reason.name());
            });
    assertThat(reading.getWorkforces().get(0).getEmployees()).hasSize(1);
  }

  private static Employee person(String changes) {
    return with(changes).strict().getWorkforces().get(0).getEmployees().get(0);
  }

  @Test
  void numberIsLeftOut_whenItIsRefused() {
    assertThat(person("30.001=1851399999012").getNir()).isEmpty();
    assertThat(person("30.001=1999999999999").getNir()).isEmpty();
    assertThat(person("30.020=17328293").getNtt()).isEmpty();
  }

  @Test
  void numberIsKept_whenItOnlyDisagreesOrIsBadlyWritten() {
    assertThat(person("30.005=02").getNir()).isPresent();
    assertThat(person("30.001=185052a999012").getNir().orElseThrow().value())
        .isEqualTo("185052A999012");
    assertThat(person("30.020=1120027016MAT00042").getNtt()).isPresent();
  }

  @Test
  void textIsEmpty_whenAMandatoryOneIsMissing() {
    assertThat(person("30.002= 30.004=").getFamilyName()).isEmpty();
    EmploymentContract contract = person("40.007= 40.009=").getContracts().get(0);
    assertThat(contract.getNumber()).isEmpty();
    assertThat(contract.getNature().wire()).isEmpty();
  }

  @Test
  void contractIsLeftOut_whenItHasNoStart() {
    assertThat(person("40.001=").getContracts()).isEmpty();
  }

  @Test
  void endIsLeftOut_whenItHasNoDateOrIsWithdrawn() {
    assertThat(person("62.002=059").getContracts().get(0).getEnd()).isEmpty();
    assertThat(person("62.001=30092026 62.002=099").getContracts().get(0).getEnd()).isEmpty();
    assertThat(person("62.001=31012020").getContracts().get(0).getEnd()).isPresent();
  }

  @Test
  void lastEndCounts_whenThereAreTwo() {
    DsnFile file =
        new DsnFile()
            .message("P26V01")
            .declaration("01", DsnFile.NIC)
            .person(DsnFile.NIR, "00001")
            .lines("62.001=29092026", "62.002=059", "62.001=30092026", "62.002=059")
            .total();

    DsnReading reading = file.lenient();

    assertThat(reading.getIssues())
        .extracting(DsnIssue::reason)
        .containsExactly(DsnReason.REPEATED_BLOCK);
    assertThat(reading.getIssues().get(0).line()).isEqualTo(file.lineOf("'30092026'"));
    assertThat(
            reading
                .getWorkforces()
                .get(0)
                .getEmployees()
                .get(0)
                .getContracts()
                .get(0)
                .getEnd()
                .orElseThrow()
                .getDate())
        .isEqualTo("2026-09-30");
  }

  @Test
  void personWithoutContractIsReported_andStays() {
    DsnReading reading = DsnFile.monthly("30.001=" + DsnFile.NIR, "30.002=A", "30.004=B").strict();

    assertThat(reading.getIssues())
        .extracting(DsnIssue::reason)
        .containsExactly(DsnReason.NO_CONTRACT);
    assertThat(reading.getWorkforces().get(0).getEmployees()).hasSize(1);
  }

  @Test
  void samePersonTwiceInADeclarationIsReported_andPutTogether() {
    DsnFile file =
        new DsnFile()
            .message("P26V01")
            .declaration("01", DsnFile.NIC)
            .person(DsnFile.NIR, "00001")
            .person(DsnFile.OTHER_NIR, "00002")
            .person(DsnFile.NIR, "00003")
            .lines("30.002=A", "30.004=B", "30.020=1732829320MAT1")
            .lines("40.001=01022020", "40.007=01", "40.009=00004")
            .lines("30.002=A", "30.004=B", "30.020=1732829320MAT1")
            .lines("40.001=01022020", "40.007=01", "40.009=00004")
            .total();

    DsnReading reading = file.strict();

    assertThat(reading.getIssues())
        .extracting(DsnIssue::reason)
        .containsExactlyInAnyOrder(
            DsnReason.EMPLOYEE_TWICE, DsnReason.EMPLOYEE_TWICE, DsnReason.CONTRACT_TWICE);
    assertThat(reading.getWorkforces().get(0).getEmployees())
        .extracting(e -> e.getContracts().size())
        .containsExactly(2, 1, 1);
  }

  @Test
  void blockWithoutItsParentIsReportedOnce_andPassedOver() {
    DsnFile file =
        new DsnFile()
            .message("P26V01")
            .lines("S20.G00.05.001,'01'", "S20.G00.05.002,'01'", "S20.G00.05.005,'01092026'")
            .employer(DsnFile.NIC, "40.001=01022020", "40.009=00000", "60.001=01", "31.008=x")
            .person(DsnFile.NIR, "00001")
            .total();

    DsnReading reading = file.strict();

    assertThat(reading.getIssues())
        .extracting(DsnIssue::codeText)
        .containsExactly("S21.G00.40.001", "S21.G00.60.001", "S21.G00.31.001");
    assertThat(reading.getIssues()).allMatch(issue -> issue.reason() == DsnReason.ORPHAN_BLOCK);
    assertThat(reading.getWorkforces().get(0).getEmployees().get(0).getContracts()).hasSize(1);
  }

  @Test
  void malformedLinesAreIssues_andTheirValuesKeptWhenTheyAreWhole() {
    DsnFile file =
        new DsnFile()
            .message("P26V01")
            .declaration("01", DsnFile.NIC)
            .lines("30.001=" + DsnFile.NIR, "S21.G00.30.002,'DUPRÃ‰'".replace("‰", "\u0089"))
            .lines("S21.G00.30.003,''", "S21.G00.30.004, 'CAMILLE'")
            .lines("S21.G00.30.007,'REN", "NES'", "", "30.019=MAT-1")
            .lines("40.001=01022020", "40.007=01", "40.009=00001")
            .total();

    DsnReading reading = file.strict();

    assertThat(reading.getIssues())
        .extracting(DsnIssue::reason)
        .containsExactly(
            DsnReason.UTF8_TEXT,
            DsnReason.EMPTY_VALUE,
            DsnReason.TEXT_OUTSIDE_QUOTES,
            DsnReason.MISSING_QUOTE,
            DsnReason.NOT_A_RUBRIQUE,
            DsnReason.EMPTY_LINE);
    assertThat(reading.getIssues())
        .extracting(DsnIssue::line)
        .isEqualTo(LongStream.range(0, 6).map(i -> file.lineOf("'DUPR") + i).boxed().toList());
    Employee person = reading.getWorkforces().get(0).getEmployees().get(0);
    assertThat(person.getFamilyName()).isEqualTo("DUPRÉ");
    assertThat(person.getUsageName()).isEmpty();
    assertThat(person.getFirstNames()).isEqualTo("CAMILLE");
    assertThat(person.getEmployeeNumber()).contains("MAT-1");
  }
}
