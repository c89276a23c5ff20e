package fr.passerelle.sdk.netentreprises.dsn;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Ntt;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.Absence;
import fr.passerelle.sdk.model.AbsenceReason;
import fr.passerelle.sdk.model.Address;
import fr.passerelle.sdk.model.Affiliation;
import fr.passerelle.sdk.model.ContractEnd;
import fr.passerelle.sdk.model.ContractNature;
import fr.passerelle.sdk.model.Dependant;
import fr.passerelle.sdk.model.DependantKind;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.EmploymentContract;
import fr.passerelle.sdk.model.EmploymentScheme;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.model.Sex;
import fr.passerelle.sdk.model.Suspension;
import fr.passerelle.sdk.model.Workforce;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkforceReadingTest {
  private static Workforce only(DsnFile file) {
    DsnReading reading = file.strict();
    assertThat(reading.getIssues()).isEmpty();
    assertThat(reading.getWorkforces()).hasSize(1);
    return reading.getWorkforces().get(0);
  }

  @Test
  void employerAndEstablishmentAreRead() {
    Workforce workforce =
        only(
            new DsnFile()
                .message("P26V01")
                .lines("S20.G00.05.001,'01'", "S20.G00.05.002,'02'", "S20.G00.05.005,'01092026'")
                .lines("06.001=732829320", "06.002=00074", "06.003=6201Z", "06.004=1 RUE HAUTE")
                .lines(
                    "06.005=35000", "06.006=RENNES", "06.007=BAT A", "06.008=BP 1", "06.015=1486")
                .lines("11.001=00074", "11.002=6202A", "11.003=2 RUE BASSE", "11.015=BE")
                .lines("11.016=B-1000", "11.022=0016", "11.025=SPST42")
                .total());

    assertThat(workforce.getMonth()).isEqualTo(YearMonth.of(2026, 9));
    assertThat(workforce.getEmployees()).isEmpty();
    assertThat(workforce.getEmployer().getSiren().value()).isEqualTo("732829320");
    assertThat(workforce.getEmployer().getHeadOfficeNic()).contains("00074");
    assertThat(workforce.getEmployer().getActivityCode()).contains("6201Z");
    assertThat(workforce.getEmployer().getCollectiveAgreement()).contains("1486");
    assertThat(workforce.getEmployer().getAddress())
        .contains(
            Address.builder()
                .street("1 RUE HAUTE")
                .postalCode("35000")
                .locality("RENNES")
                .constructionComplement("BAT A")
                .streetComplement("BP 1")
                .build());
    assertThat(workforce.getEmployer().getEstablishments())
        .singleElement()
        .satisfies(
            place -> {
              assertThat(place.getSiret()).isEqualTo(Siret.of("73282932000074"));
              assertThat(place.getActivityCode()).contains("6202A");
              assertThat(place.getCollectiveAgreement()).contains("0016");
              assertThat(place.getOccupationalHealthService()).contains("SPST42");
              assertThat(place.getAddress())
                  .contains(
                      Address.builder()
                          .street("2 RUE BASSE")
                          .country("BE")
                          .foreignDistribution("B-1000")
                          .build());
            });
  }

  @Test
  void personIsRead() {
    Workforce workforce =
        only(
            DsnFile.monthly(
                "30.001=1850599999012",
                "30.002=DUPRÉ",
                "30.003=O'BRIEN",
                "30.004=JEAN-ÉMILE",
                "30.005=01",
                "30.006=14051985",
                "30.007=RENNES",
                "30.008=3 RUE DU LAC",
                "30.009=35000",
                "30.010=RENNES",
                "30.014=35",
                "30.015=FR",
                "30.016=ESC B",
                "30.017=LIEU DIT",
                "30.018=a@example.org",
                "30.019=MAT-1",
                "30.030=SPST7",
                "31.001=01082026",
                "31.008=2842099999031",
                "31.001=01072026",
                "31.008=1999999999999",
                "40.001=01022020",
                "40.007=01",
                "40.009=00042"));

    Employee person = workforce.getEmployees().get(0);
    assertThat(person)
        .isEqualTo(
            Employee.builder()
                .nir(Nir13.of("1850599999012"))
                .familyName("DUPRÉ")
                .usageName("O'BRIEN")
                .firstNames("JEAN-ÉMILE")
                .sex(OpenCode.of(Sex.MALE))
                .birthDate(PartialDate.of(1985, 5, 14))
                .birthPlace("RENNES")
                .birthDepartment("35")
                .birthCountry("FR")
                .address(
                    Address.builder()
                        .street("3 RUE DU LAC")
                        .postalCode("35000")
                        .locality("RENNES")
                        .constructionComplement("ESC B")
                        .streetComplement("LIEU DIT")
                        .build())
                .email("a@example.org")
                .employeeNumber("MAT-1")
                .occupationalHealthService("SPST7")
                .addPreviousNirs(Nir13.of("2842099999031"))
                .contracts(person.getContracts())
                .build());
  }

  @Test
  void contractIsReadWithEverythingUnderIt() {
    Workforce workforce =
        only(
            new DsnFile()
                .message("P26V01")
                .declaration("01", DsnFile.NIC, "15.001=SANTE-1", "15.002=P0942", "15.003=DEL123")
                .lines("15.004=01", "15.005=3")
                .lines("30.001=1850599999012", "30.002=DURAND", "30.004=CAMILLE")
                .lines("40.001=01022020", "40.002=04", "40.004=543b", "40.006=COMPTABLE")
                .lines("40.007=29", "40.008=65", "40.009=00042", "40.010=31122026", "40.011=10")
                .lines("40.012=151.67", "40.013=0075.80", "40.014=20", "40.017=1486")
                .lines("40.019=73282932000074", "40.037=02", "40.040=741GD", "40.043=1.10")
                .lines("41.001=01092026", "41.012=12002701600563", "41.014=00041")
                .lines("41.001=01092026", "41.021=01012020", "41.028=01092026")
                .lines("60.001=01", "60.002=10092026", "60.003=20092026", "60.010=21092026")
                .lines("60.011=01", "60.012=09092026", "60.001=06", "60.002=25092026")
                .lines("62.001=30092026", "62.002=059", "62.006=29092026")
                .lines("65.001=501", "65.002=01032026", "65.003=02032026")
                .lines("70.004=OPT", "70.005=POP", "70.012=1", "70.013=3", "70.014=01022020")
                .lines("73.001=01", "73.003=02", "73.004=01022020", "73.005=01012015")
                .lines("73.006=DURAND", "73.007=1850599999012", "73.009=LOU")
                .lines("71.002=RETA", "50.001=30092026", "78.001=31", "81.001=059")
                .total());

    EmploymentContract contract = workforce.getEmployees().get(0).getContracts().get(0);
    assertThat(contract.getNumber()).isEqualTo("00042");
    assertThat(contract.getEstablishment()).isEqualTo(Siret.of("73282932000074"));
    assertThat(contract.getStart()).isEqualTo(LocalDate.of(2020, 2, 1));
    assertThat(contract.getStatus()).contains("04");
    assertThat(contract.getPcsEse()).contains("543b");
    assertThat(contract.getJobTitle()).contains("COMPTABLE");
    assertThat(contract.getNature().known()).contains(ContractNature.INTERNSHIP);
    assertThat(contract.getScheme().orElseThrow().known())
        .contains(EmploymentScheme.APPRENTICESHIP);
    assertThat(contract.getPlannedEnd()).contains(LocalDate.of(2026, 12, 31));
    assertThat(contract.getWorkingTimeUnit()).contains("10");
    assertThat(contract.getReferenceWorkingTime()).contains(new BigDecimal("151.67"));
    assertThat(contract.getWorkingTime()).contains(new BigDecimal("75.80"));
    assertThat(contract.getWorkingTimeModality()).contains("20");
    assertThat(contract.getCollectiveAgreement()).contains("1486");
    assertThat(contract.getWorkplace()).contains("73282932000074");
    assertThat(contract.isMultipleEmployers()).isTrue();
    assertThat(contract.getRiskCode()).contains("741GD");
    assertThat(contract.getWorkAccidentRate()).contains(new BigDecimal("1.10"));
    assertThat(contract.getPreviousEstablishments()).containsExactly(Siret.of("12002701600563"));
    assertThat(contract.getPreviousNumbers()).containsExactly("00041");
    assertThat(contract.getPreviousStarts()).containsExactly(LocalDate.of(2020, 1, 1));
    assertThat(contract.getEnd())
        .contains(
            ContractEnd.builder()
                .date(LocalDate.of(2026, 9, 30))
                .reason("059")
                .lastDayPaid(LocalDate.of(2026, 9, 29))
                .build());
    assertThat(contract.getSuspensions())
        .containsExactly(
            Suspension.builder()
                .reason("501")
                .start(LocalDate.of(2026, 3, 1))
                .end(LocalDate.of(2026, 3, 2))
                .build());
    assertAbsences(contract.getAbsences());
    assertAffiliations(contract.getAffiliations());
  }

  private static void assertAbsences(List<Absence> absences) {
    assertThat(absences).hasSize(2);
    assertThat(absences.get(0))
        .isEqualTo(
            Absence.builder()
                .reason(OpenCode.of(AbsenceReason.SICKNESS))
                .lastDayWorked(LocalDate.of(2026, 9, 10))
                .plannedEnd(LocalDate.of(2026, 9, 20))
                .returnDate(LocalDate.of(2026, 9, 21))
                .returnReason("01")
                .accidentDate(LocalDate.of(2026, 9, 9))
                .build());
    assertThat(absences.get(1).getReason().known()).contains(AbsenceReason.WORK_ACCIDENT);
  }

  private static void assertAffiliations(List<Affiliation> affiliations) {
    assertThat(affiliations)
        .containsExactly(
            Affiliation.builder()
                .technicalId("1")
                .adhesionId("3")
                .contractReference("SANTE-1")
                .insurer("P0942")
                .delegate("DEL123")
                .option("OPT")
                .population("POP")
                .start(LocalDate.of(2020, 2, 1))
                .addDependants(
                    Dependant.builder()
                        .kind(OpenCode.of(DependantKind.CHILD))
                        .alsaceMoselle(true)
                        .start(LocalDate.of(2020, 2, 1))
                        .birthDate(LocalDate.of(2015, 1, 1))
                        .familyName("DURAND")
                        .firstNames("LOU")
                        .nir(Nir13.of("1850599999012"))
                        .build())
                .build());
  }

  @Test
  void contractsArePutUnderTheirPerson_whenBlocksRepeat() {
    Workforce workforce =
        only(
            new DsnFile()
                .message("P26V01")
                .declaration("01", DsnFile.NIC)
                .person(DsnFile.NIR, "00001")
                .lines("40.001=01022021", "40.007=02", "40.009=00002")
                .lines("60.001=01", "60.002=10092026")
                .person(DsnFile.OTHER_NIR, "00003")
                .total());

    assertThat(workforce.getEmployees())
        .extracting(e -> e.getContracts().stream().map(EmploymentContract::getNumber).toList())
        .containsExactly(List.of("00001", "00002"), List.of("00003"));
    assertThat(workforce.getEmployees().get(0).getContracts().get(0).getAbsences()).isEmpty();
    assertThat(workforce.getEmployees().get(0).getContracts().get(1).getAbsences()).hasSize(1);
  }

  @Test
  void birthDateIsPartial_whenDayOrMonthIsUnknown() {
    Workforce workforce =
        only(
            DsnFile.monthly(
                "30.002=A",
                "30.004=B",
                "30.006=99991985",
                "30.020=1732829320MAT00042",
                "40.001=01022020",
                "40.007=01",
                "40.009=00042"));

    Employee person = workforce.getEmployees().get(0);
    assertThat(person.getBirthDate()).contains(PartialDate.of(1985, 0, 0));
    assertThat(person.getNtt()).contains(Ntt.of("1732829320MAT00042"));
    assertThat(person.getNir()).isEmpty();
  }

  @Test
  void unknownCodesRubriquesAndBlocksAreNoIssue() {
    Workforce workforce =
        only(
            new DsnFile()
                .message("P26V01")
                .declaration("01", DsnFile.NIC, "11.099=X", "99.001=Y")
                .lines("30.001=" + DsnFile.NIR, "30.002=DURAND", "30.004=CAMILLE", "30.099=Z")
                .lines("40.001=01022020", "40.007=77", "40.008=78", "40.009=00001")
                .lines("60.001=79", "60.002=10092026")
                .total());

    EmploymentContract contract = workforce.getEmployees().get(0).getContracts().get(0);
    assertThat(contract.getNature().wire()).isEqualTo("77");
    assertThat(contract.getNature().known()).isEmpty();
    assertThat(contract.getScheme().orElseThrow().wire()).isEqualTo("78");
    assertThat(contract.getAbsences().get(0).getReason().wire()).isEqualTo("79");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P24V01", "P25V01", "P26V01"})
  void everyNormIsRead_andItsEnvelopeTold(String norm) {
    DsnFile file =
        new DsnFile()
            .message(norm)
            .declaration("01", DsnFile.NIC)
            .person(DsnFile.NIR, "00001")
            .total();

    DsnReading reading = file.strict();

    assertThat(reading.getIssues()).isEmpty();
    DsnMessage message = reading.getMessages().get(0);
    assertThat(message.isComplete()).isTrue();
    assertThat(message.getDeclaredRubriques()).hasValue(message.getCountedRubriques());
    assertThat(message.getDeclaredDeclarations()).hasValue(1);
    DsnEnvelope envelope = message.getEnvelope();
    assertThat(envelope.getNorm().flatMap(DsnNorm::find)).contains(DsnNorm.valueOf(norm));
    assertThat(envelope.getMode().orElseThrow().known()).contains(DsnMode.REAL);
    assertThat(envelope.getSoftware()).contains("PASSERELLE");
    assertThat(envelope.getVendor()).contains("EDITEUR");
    assertThat(envelope.getSoftwareVersion()).contains("1.0");
    assertThat(envelope.getDepositPoint()).contains("01");
    assertThat(envelope.getKind()).contains("01");
    assertThat(envelope.getEmitter()).contains(Siret.of("12002701600563"));
    assertThat(envelope.getEmitterName()).contains("CABINET EXEMPLE");
  }

  @Test
  void windowsLineEndsChangeNothing() {
    DsnFile monthly =
        new DsnFile()
            .message("P26V01")
            .declaration("01", DsnFile.NIC)
            .person(DsnFile.NIR, "00001")
            .total();

    DsnReading unix = monthly.strict();
    DsnReading windows =
        DsnWorkforceReader.strict().load(new ByteArrayInputStream(monthly.bytes("\r\n")));

    assertThat(windows).isEqualTo(unix);
  }

  @Test
  void nobodyIsShownByToString() {
    DsnReading reading =
        new DsnFile()
            .message("P26V01")
            .declaration("01", DsnFile.NIC)
            .person(DsnFile.NIR, "00001")
            .person(DsnFile.NIR + "x", "00002")
            .total()
            .lenient();

    String shown =
        reading + " " + reading.getWorkforces() + reading.getIssues() + reading.getDeclarations();

    assertThat(reading.getIssues()).hasSize(1);
    assertThat(reading.getIssues().get(0).rawValue()).contains(DsnFile.NIR + "x");
    assertThat(shown).doesNotContain(DsnFile.NIR).doesNotContain("DURAND");
  }
}
