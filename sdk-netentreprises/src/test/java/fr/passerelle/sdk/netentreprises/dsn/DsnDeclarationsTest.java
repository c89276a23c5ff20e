package fr.passerelle.sdk.netentreprises.dsn;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.AbsenceReason;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.EmploymentContract;
import fr.passerelle.sdk.model.Workforce;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several declarations in one file: put together, replaced, of event, or not used. */
class DsnDeclarationsTest {
  private static final String OTHER_NIC = "00017";

  private static String[] identity(String nature, String type, String order, String month) {
    return new String[] {
      "S20.G00.05.001,'" + nature + "'",
      "S20.G00.05.002,'" + type + "'",
      "S20.G00.05.003,'11'",
      "S20.G00.05.004,'" + order + "'",
      "S20.G00.05.005,'" + month + "'"
    };
  }

  private static List<DsnUse> uses(DsnReading reading) {
    return reading.getDeclarations().stream().map(DsnDeclarationUse::getUse).toList();
  }

  @Test
  void identityOfADeclarationIsRead() {
    DsnReading reading =
        new DsnFile()
            .message("P26V01")
            .lines(identity("01", "03", "12", "01092026"))
            .lines("S20.G00.05.006,'030920267'", "S20.G00.05.007,'03102026'")
            .lines("S20.G00.05.008,'01'", "S20.G00.05.009,'DOSSIER 5'")
            .employer(DsnFile.NIC)
            .total()
            .strict();

    DsnDeclaration declaration = reading.getDeclarations().get(0).getDeclaration();
    assertThat(declaration.getNature()).isEqualTo(OpenCode.of(DsnNature.MONTHLY));
    assertThat(declaration.getType()).isEqualTo(OpenCode.of(DsnDeclarationType.REPLACES));
    assertThat(declaration.getFraction()).contains("11");
    assertThat(declaration.getOrder()).contains("12");
    assertThat(declaration.getMonth()).contains(YearMonth.of(2026, 9));
    assertThat(declaration.getCancels()).contains("030920267");
    assertThat(declaration.getFileDate()).contains(LocalDate.of(2026, 10, 3));
    assertThat(declaration.getScope()).contains("01");
    assertThat(declaration.getBusinessId()).contains("DOSSIER 5");
    assertThat(declaration.getSiret().orElseThrow().value()).isEqualTo("73282932000074");
    assertThat(declaration.getLine()).isEqualTo(11);
    assertThat(declaration.toString()).doesNotContain("DOSSIER");
  }

  @Test
  void establishmentsOfOneEmployerMakeOneWorkforce_andAPersonInTwoKeepsBothContracts() {
    DsnFile file =
        new DsnFile()
            .message("P26V01")
            .declaration("01", DsnFile.NIC)
            .person(DsnFile.NIR, "00001")
            .declaration("01", OTHER_NIC)
            .person(DsnFile.OTHER_NIR, "00001")
            .person(DsnFile.NIR, "00001")
            .lines("31.001=01092026", "31.008=1850599999013")
            .total();

    DsnReading reading = file.lenient();

    assertThat(reading.getWorkforces()).hasSize(1);
    Workforce workforce = reading.getWorkforces().get(0);
    assertThat(workforce.getEmployer().getEstablishments())
        .extracting(place -> place.getSiret().value())
        .containsExactly("73282932000074", "73282932000017");
    assertThat(workforce.getEmployees()).hasSize(2);
    Employee both = workforce.getEmployees().get(0);
    assertThat(both.getContracts())
        .extracting(c -> c.getEstablishment().value())
        .containsExactly("73282932000074", "73282932000017");
    assertThat(both.getPreviousNirs()).containsExactly(Nir13.of("1850599999013"));
  }

  @Test
  void personIsFoundByTheTemporaryNumber_whileThereIsNoNir() {
    String ntt = "30.020=1732829320MAT1";
    DsnFile file =
        new DsnFile()
            .message("P26V01")
            .declaration("01", DsnFile.NIC)
            .lines("30.002=A", "30.004=B", ntt, "40.001=01022020", "40.007=01", "40.009=00001")
            .declaration("01", OTHER_NIC)
            .lines("30.001=" + DsnFile.NIR, "30.002=A", "30.004=B", ntt)
            .lines("40.001=01022020", "40.007=01", "40.009=00002")
            .lines("30.001=" + DsnFile.OTHER_NIR, "30.002=A", "30.004=B", "30.020=1732829320MAT2")
            .lines("40.001=01022020", "40.007=01", "40.009=00003")
            .total();

    List<Employee> employees = file.strict().getWorkforces().get(0).getEmployees();

    assertThat(employees).hasSize(2);
    assertThat(employees.get(0).getNir()).contains(Nir13.of(DsnFile.NIR));
    assertThat(employees.get(0).getContracts())
        .extracting(EmploymentContract::getNumber)
        .containsExactly("00001", "00002");
  }

  @Test
  void peopleWithoutAnyNumberAreNotPutTogether() {
    String[] nobody = {"30.002=A", "30.004=B", "40.001=01022020", "40.007=01", "40.009=00001"};

    DsnReading reading =
        new DsnFile()
            .message("P26V01")
            .declaration("01", DsnFile.NIC)
            .lines(nobody)
            .lines(nobody)
            .total()
            .strict();

    assertThat(reading.getWorkforces().get(0).getEmployees()).hasSize(2);
  }

  @Test
  void workforcesAreApart_whenEmployerOrMonthDiffers() {
    DsnFile file =
        new DsnFile()
            .message("P26V01")
            .declaration("01", DsnFile.NIC)
            .person(DsnFile.NIR, "00001")
            .lines(identity("01", "01", "8", "01082026"))
            .employer(DsnFile.NIC)
            .person(DsnFile.NIR, "00001")
            .lines(identity("01", "01", "9", "01092026"))
            .lines("06.001=120027016", "11.001=00563")
            .person(DsnFile.NIR, "00001")
            .total();

    assertThat(file.strict().getWorkforces())
        .extracting(w -> w.getEmployer().getSiren().value() + " " + w.getMonth())
        .containsExactly("732829320 2026-09", "732829320 2026-08", "120027016 2026-09");
  }

  @Test
  void sameContractInTwoDeclarationsIsReported_andTheFirstCounts() {
    DsnFile file =
        new DsnFile()
            .message("P26V01")
            .declaration("01", DsnFile.NIC)
            .person(DsnFile.NIR, "00001")
            .declaration("01", DsnFile.NIC)
            .person(DsnFile.NIR, "00001")
            .total();

    DsnReading reading = file.strict();

    assertThat(reading.getIssues())
        .extracting(DsnIssue::reason)
        .containsExactly(DsnReason.CONTRACT_TWICE);
    assertThat(reading.getIssues().get(0).line())
        .isEqualTo(reading.getDeclarations().get(1).getDeclaration().getLine());
    assertThat(reading.getWorkforces().get(0).getEmployees().get(0).getContracts()).hasSize(1);
  }

  @Test
  void declarationIsSuperseded_whenALaterOneReplacesIt() {
    DsnFile file =
        new DsnFile()
            .message("P26V01")
            .declaration("01", DsnFile.NIC)
            .person(DsnFile.NIR, "00001")
            .declaration("01", OTHER_NIC)
            .person(DsnFile.NIR, "00002")
            .lines(identity("01", "03", "8", "01092026"))
            .lines("S20.G00.05.006,'031020267'", "S20.G00.05.007,'04102026'")
            .employer(DsnFile.NIC)
            .person(DsnFile.OTHER_NIR, "00003")
            .total();

    DsnReading reading = file.strict();

    assertThat(uses(reading))
        .containsExactly(DsnUse.SUPERSEDED, DsnUse.WORKFORCE, DsnUse.WORKFORCE);
    assertThat(reading.getWorkforces().get(0).getEmployees())
        .extracting(e -> e.getContracts().get(0).getNumber())
        .containsExactly("00002", "00003");
  }

  @Test
  void stopOfWorkAndReturnAreEvents_notPartOfTheWorkforce() {
    DsnFile file =
        new DsnFile()
            .message("P26V01")
            .declaration("04", DsnFile.NIC)
            .lines("30.001=" + DsnFile.NIR, "30.002=DURAND", "30.004=CAMILLE")
            .lines("40.001=01022020", "40.009=00001", "60.001=06", "60.002=10092026")
            .declaration("05", DsnFile.NIC)
            .lines("30.001=" + DsnFile.NIR, "30.002=DURAND", "30.004=CAMILLE", "40.009=00001")
            .lines("60.001=06", "60.002=10092026", "60.010=20092026", "60.011=01")
            .total();

    DsnReading reading = file.strict();

    assertThat(reading.getIssues()).isEmpty();
    assertThat(reading.getWorkforces()).isEmpty();
    assertThat(uses(reading)).containsExactly(DsnUse.EVENTS, DsnUse.EVENTS);
    assertThat(reading.getEvents()).hasSize(2);
    DsnEvent stop = reading.getEvents().get(0);
    assertThat(stop.getDeclaration().getNature().known()).contains(DsnNature.WORK_STOP);
    assertThat(stop.getEmployee().getNir()).contains(Nir13.of(DsnFile.NIR));
    assertThat(stop.getEmployee().getContracts()).isEmpty();
    assertThat(stop.getContractNumber()).contains("00001");
    assertThat(stop.getContractStart()).contains(LocalDate.of(2020, 2, 1));
    assertThat(stop.getAbsence().orElseThrow().getReason().known())
        .contains(AbsenceReason.WORK_ACCIDENT);
    DsnEvent back = reading.getEvents().get(1);
    assertThat(back.getAbsence().orElseThrow().getReturnDate()).contains(LocalDate.of(2026, 9, 20));
    assertThat(back.getContractStart()).isEmpty();
    assertThat(stop.toString()).doesNotContain(DsnFile.NIR).doesNotContain("DURAND");
  }

  @Test
  void endOfContractIsAnEvent_andTheRestOfItsDeclarationIsNot() {
    DsnFile file =
        new DsnFile()
            .message("P26V01")
            .declaration("07", DsnFile.NIC)
            .person(DsnFile.NIR, "00001")
            .lines("60.001=01", "60.002=10092026", "62.001=30092026", "62.002=059", "63.001=01")
            .total();

    DsnReading reading = file.strict();

    assertThat(reading.getEvents())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.getEnd().orElseThrow().getDate()).isEqualTo("2026-09-30");
              assertThat(event.getEnd().orElseThrow().getReason()).contains("059");
              assertThat(event.getAbsence()).isEmpty();
            });
  }

  @Test
  void eventIsGone_whenALaterDeclarationCancelsIt() {
    DsnFile file =
        new DsnFile()
            .message("P26V01")
            .declaration("07", DsnFile.NIC)
            .person(DsnFile.NIR, "00001")
            .lines("62.001=30092026", "62.002=059")
            .lines(identity("07", "04", "8", "01092026"))
            .lines("S20.G00.05.006,'031020267'", "S20.G00.05.007,'04102026'")
            .employer(DsnFile.NIC)
            .person(DsnFile.NIR, "00001")
            .lines("62.001=30092026", "62.002=059")
            .total();

    DsnReading reading = file.strict();

    assertThat(uses(reading)).containsExactly(DsnUse.SUPERSEDED, DsnUse.CANCELLATION);
    assertThat(reading.getEvents()).isEmpty();
  }

  @Test
  void otherNaturesAreListedAsNotUsed() {
    DsnFile file = new DsnFile().message("P26V01");
    for (String nature : List.of("08", "09", "10", "42")) {
      file.declaration(nature, DsnFile.NIC).person(DsnFile.NIR, "00001");
    }

    DsnReading reading = file.total().strict();

    assertThat(reading.getIssues()).isEmpty();
    assertThat(uses(reading)).containsOnly(DsnUse.NOT_USED).hasSize(4);
    assertThat(reading.getDeclarations()).allMatch(use -> use.getPeople() == 1);
    assertThat(reading.getWorkforces()).isEmpty();
    assertThat(reading.getEvents()).isEmpty();
  }
}
