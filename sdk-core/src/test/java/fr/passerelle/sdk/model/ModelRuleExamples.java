package fr.passerelle.sdk.model;

import static fr.passerelle.sdk.model.SoundModels.FOREIGN;
import static fr.passerelle.sdk.model.SoundModels.START;
import static fr.passerelle.sdk.model.SoundModels.absence;
import static fr.passerelle.sdk.model.SoundModels.address;
import static fr.passerelle.sdk.model.SoundModels.affiliation;
import static fr.passerelle.sdk.model.SoundModels.contract;
import static fr.passerelle.sdk.model.SoundModels.dependant;
import static fr.passerelle.sdk.model.SoundModels.employee;
import static fr.passerelle.sdk.model.SoundModels.employer;
import static fr.passerelle.sdk.model.SoundModels.end;
import static fr.passerelle.sdk.model.SoundModels.suspension;
import static fr.passerelle.sdk.model.SoundModels.with;
import static fr.passerelle.sdk.model.SoundModels.workforce;

import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Ntt;
import fr.passerelle.sdk.json.OpenCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** For each rule a model that breaks it, and one that just keeps it. */
final class ModelRuleExamples {
  private ModelRuleExamples() {}

  /** Nothing else is wrong with {@code breaks}, and nothing at all with {@code keeps}. */
  record Example(ModelRule rule, String path, Object breaks, Object keeps) {
    @Override
    public String toString() {
      return rule + " at " + path;
    }
  }

  private static LocalDate day(int fromStart) {
    return START.plusDays(fromStart);
  }

  static Stream<Example> all() {
    return Stream.of(people(), contracts(), absences(), others()).flatMap(examples -> examples);
  }

  private static Stream<Example> people() {
    return Stream.of(
        new Example(
            ModelRule.NIR_AGAINST_BIRTH_YEAR,
            "nir",
            employee().birthDate(PartialDate.of(1986, 0, 0)).build(),
            employee().birthDate(PartialDate.of(1985, 0, 0)).build()),
        new Example(
            ModelRule.NIR_AGAINST_BIRTH_DEPARTMENT,
            "nir",
            employee().nir(Nir13.of("1850520999012")).build(),
            employee().nir(Nir13.of("185052A999012")).build()),
        new Example(
            ModelRule.NIR_AGAINST_BIRTH_DEPARTMENT,
            "nir",
            dependant().nir(Nir13.of("2150320999012")).build(),
            dependant().nir(Nir13.of("215032A999012")).build()),
        new Example(
            ModelRule.BIRTH_DEPARTMENT_AGAINST_YEAR,
            "birthDepartment",
            employee().birthDepartment("20").build(),
            employee().birthDepartment("2A").build()),
        new Example(
            ModelRule.NIR_AGAINST_SEX,
            "nir",
            employee().sex(OpenCode.of(Sex.FEMALE)).build(),
            employee().sex(OpenCode.of(Sex.class, "09")).build()),
        new Example(
            ModelRule.NIR_AGAINST_BIRTH_MONTH,
            "nir",
            employee().birthDate(PartialDate.of(1985, 6, 14)).build(),
            employee().nir(Nir13.of("1852099999012")).build()),
        new Example(
            ModelRule.DEPENDANT_NIR_AGAINST_BIRTH,
            "nir",
            dependant().birthDate(LocalDate.of(2014, 3, 2)).build(),
            dependant().birthDate(LocalDate.of(2015, 3, 31)).build()),
        new Example(
            ModelRule.START_NOT_AFTER_BIRTH,
            "contracts[0].start",
            with(contract().start(LocalDate.of(1985, 5, 14))),
            with(contract().start(LocalDate.of(1985, 5, 15)))),
        new Example(
            ModelRule.CONTRACT_TWICE,
            "contracts[1].number",
            employee().addContracts(contract().build()).build(),
            employee().addContracts(contract().number("00043").build()).build()),
        new Example(
            ModelRule.CONTRACT_NUMBER_TWICE,
            "contracts[1].number",
            employee().addContracts(contract().start(day(400)).build()).build(),
            employee()
                .addContracts(contract().start(day(400)).establishment(FOREIGN).build())
                .build()));
  }

  private static Stream<Example> contracts() {
    return Stream.of(
        new Example(
            ModelRule.END_BEFORE_START,
            "contracts[0].end.date",
            with(contract().end(end(day(-1)).build())),
            with(contract().end(end(START).build()))),
        new Example(
            ModelRule.PLANNED_END_BEFORE_START,
            "contracts[0].plannedEnd",
            with(contract().plannedEnd(day(-1))),
            with(contract().plannedEnd(START))),
        new Example(
            ModelRule.LAST_DAY_PAID_OUTSIDE_CONTRACT,
            "contracts[0].end.lastDayPaid",
            with(contract().end(end(day(10)).lastDayPaid(day(11)).build())),
            with(contract().end(end(day(10)).lastDayPaid(day(10)).build()))),
        new Example(
            ModelRule.LAST_DAY_PAID_OUTSIDE_CONTRACT,
            "contracts[0].end.lastDayPaid",
            with(contract().end(end(day(10)).lastDayPaid(day(-1)).build())),
            with(contract().end(end(day(10)).lastDayPaid(START).build()))),
        new Example(
            ModelRule.REFERENCE_TIME_ZERO,
            "contracts[0].referenceWorkingTime",
            with(contract().referenceWorkingTime(BigDecimal.ZERO)),
            with(contract().referenceWorkingTime(BigDecimal.ZERO).workingTimeUnit("99"))),
        new Example(
            ModelRule.PART_TIME_NOT_BELOW_REFERENCE,
            "contracts[0].workingTime",
            with(contract().workingTime(new BigDecimal("151.670"))),
            with(contract().workingTime(new BigDecimal("169.00")).workingTimeModality("10"))),
        new Example(
            ModelRule.PLANNED_END_MISSING,
            "contracts[0].plannedEnd",
            with(contract().nature(OpenCode.of(ContractNature.FIXED_TERM))),
            with(contract().nature(OpenCode.of(ContractNature.SITE)))),
        new Example(
            ModelRule.RATE_OF_UNNOTIFIED_RISK,
            "contracts[0].workAccidentRate",
            with(contract().riskCode("999ZZ")),
            with(contract().riskCode("602MD"))));
  }

  private static Stream<Example> absences() {
    return Stream.of(
        new Example(
            ModelRule.ABSENCE_BEFORE_CONTRACT,
            "contracts[0].absences[1].lastDayWorked",
            with(contract().addAbsences(absence(day(9)).build(), absence(day(-1)).build())),
            with(contract().addAbsences(absence(START).build()))),
        new Example(
            ModelRule.ABSENCE_BEFORE_CONTRACT,
            "contracts[0].absences[0].lastDayWorked",
            with(contract().addAbsences(absence(day(-1)).build())),
            with(
                contract()
                    .nature(OpenCode.of(ContractNature.PUBLIC_APPOINTMENT))
                    .addAbsences(absence(day(-1)).build()))),
        new Example(
            ModelRule.ABSENCE_BEFORE_CONTRACT,
            "contracts[0].absences[0].lastDayWorked",
            with(contract().addAbsences(absence(day(-1)).returnReason("01").build())),
            with(contract().addAbsences(absence(day(-1)).returnReason("02").build()))),
        new Example(
            ModelRule.ABSENCE_BEFORE_CONTRACT,
            "contracts[0].absences[0].lastDayWorked",
            with(contract().addAbsences(absence(day(-1)).build())),
            with(
                contract()
                    .addAbsences(
                        absence(day(-1))
                            .reason(OpenCode.of(AbsenceReason.THERAPEUTIC_SICKNESS))
                            .build()))),
        new Example(
            ModelRule.ABSENCE_AFTER_CONTRACT,
            "contracts[0].absences[0].lastDayWorked",
            with(contract().end(end(day(9)).build()).addAbsences(absence(day(10)).build())),
            with(
                contract()
                    .end(end(day(9)).build())
                    .addAbsences(
                        absence(day(9)).build(),
                        absence(day(10)).reason(OpenCode.of(AbsenceReason.CANCELLATION)).build()))),
        new Example(
            ModelRule.ABSENCE_END_BEFORE_STOP,
            "contracts[0].absences[0].plannedEnd",
            with(contract().addAbsences(absence(day(9)).plannedEnd(day(8)).build())),
            with(contract().addAbsences(absence(day(9)).plannedEnd(day(9)).build()))),
        new Example(
            ModelRule.RETURN_BEFORE_STOP,
            "contracts[0].absences[0].returnDate",
            with(contract().addAbsences(absence(day(9)).returnDate(day(8)).build())),
            with(contract().addAbsences(absence(day(9)).returnDate(day(9)).build()))),
        new Example(
            ModelRule.RETURN_BEFORE_CONTRACT,
            "contracts[0].absences[0].returnDate",
            with(
                contract()
                    .addAbsences(absence(day(-9)).returnDate(day(-1)).returnReason("02").build())),
            with(
                contract()
                    .addAbsences(absence(day(-9)).returnDate(START).returnReason("02").build()))),
        new Example(
            ModelRule.ACCIDENT_BEFORE_CONTRACT,
            "contracts[0].absences[0].accidentDate",
            with(contract().addAbsences(absence(day(9)).accidentDate(day(-1)).build())),
            with(contract().addAbsences(absence(day(9)).accidentDate(START).build()))));
  }

  private static Stream<Example> others() {
    return Stream.of(
        new Example(
            ModelRule.SUSPENSION_BEFORE_CONTRACT,
            "contracts[0].suspensions[0].start",
            with(contract().addSuspensions(suspension(day(-1)).build())),
            with(contract().addSuspensions(suspension(START).build()))),
        new Example(
            ModelRule.SUSPENSION_AFTER_CONTRACT,
            "contracts[0].suspensions[0].start",
            with(contract().end(end(day(9)).build()).addSuspensions(suspension(day(10)).build())),
            with(
                contract()
                    .end(end(day(9)).build())
                    .addSuspensions(
                        suspension(day(9)).build(), suspension(day(10)).reason("998").build()))),
        new Example(
            ModelRule.SUSPENSION_END_BEFORE_START,
            "end",
            suspension(START).end(day(-1)).build(),
            suspension(START).end(START).build()),
        new Example(
            ModelRule.AFFILIATION_END_BEFORE_START,
            "contracts[0].affiliations[0].end",
            with(contract().addAffiliations(affiliation().start(START).end(day(-1)).build())),
            with(contract().addAffiliations(affiliation().end(day(-1)).build()))),
        new Example(
            ModelRule.DEPENDANT_END_BEFORE_START,
            "dependants[0].end",
            affiliation().addDependants(dependant().start(START).end(day(-1)).build()).build(),
            affiliation().addDependants(dependant().start(START).end(START).build()).build()),
        new Example(
            ModelRule.NTT_OF_OTHER_EMPLOYER,
            "employees[1].ntt",
            workforce()
                .addEmployees(employee().nir(Optional.empty()).ntt(Ntt.of("1120027016A")).build())
                .build(),
            workforce()
                .addEmployees(employee().nir(Optional.empty()).ntt(Ntt.of("1732829320A")).build())
                .build()),
        new Example(
            ModelRule.CONTRACT_OF_OTHER_EMPLOYER,
            "employees[1].contracts[0].establishment",
            workforce().addEmployees(with(contract().establishment(FOREIGN))).build(),
            workforce().addEmployees(with(contract().addPreviousEstablishments(FOREIGN))).build()),
        new Example(
            ModelRule.ESTABLISHMENT_OF_OTHER_EMPLOYER,
            "employer.establishments[1].siret",
            workforce()
                .employer(
                    employer()
                        .addEstablishments(Establishment.builder().siret(FOREIGN).build())
                        .build())
                .build(),
            workforce().build()),
        new Example(
            ModelRule.HEAD_OFFICE_OF_OTHER_EMPLOYER,
            "headOfficeNic",
            employer().headOfficeNic("00075").build(),
            employer().headOfficeNic("00074").build()),
        new Example(
            ModelRule.ADDRESS_IN_FRANCE_AND_ABROAD,
            "address.country",
            employee().address(address().country("BE").build()).build(),
            employee().address(Address.builder().country("BE").build()).build()),
        new Example(
            ModelRule.ADDRESS_IN_FRANCE_AND_ABROAD,
            "address.foreignDistribution",
            employee().address(address().foreignDistribution("1000 BRUXELLES").build()).build(),
            employee().address(address().build()).build()),
        new Example(
            ModelRule.LOCALITY_MISSING,
            "address.locality",
            employer().address(Address.builder().postalCode("35000").build()).build(),
            employer().address(address().build()).build()));
  }
}
