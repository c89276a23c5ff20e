package fr.passerelle.sdk.model.internal;

import fr.passerelle.sdk.model.Absence;
import fr.passerelle.sdk.model.AbsenceReason;
import fr.passerelle.sdk.model.ContractEnd;
import fr.passerelle.sdk.model.ContractNature;
import fr.passerelle.sdk.model.EmploymentContract;
import fr.passerelle.sdk.model.ModelRule;
import fr.passerelle.sdk.model.Suspension;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The days of a contract, those of what happens during it, and its working time. */
final class ContractRules {
  private static final String WITHDRAWN_END = "099";
  private static final String WITHDRAWN_SUSPENSION = "998";
  private static final String THERAPEUTIC_RETURN = "02";
  private static final String PART_TIME = "20";
  private static final String LAST_UNIT_OF_TIME = "21";
  private static final String NOT_NOTIFIED = "999ZZ";
  private static final Set<AbsenceReason> EXEMPT =
      Set.copyOf(
          EnumSet.of(
              AbsenceReason.THERAPEUTIC_SICKNESS,
              AbsenceReason.THERAPEUTIC_WORK_ACCIDENT,
              AbsenceReason.THERAPEUTIC_COMMUTING_ACCIDENT,
              AbsenceReason.THERAPEUTIC_OCCUPATIONAL_DISEASE,
              AbsenceReason.CANCELLATION));
  private static final Set<ContractNature> LIMITED =
      Set.copyOf(
          EnumSet.of(
              ContractNature.FIXED_TERM,
              ContractNature.TEMPORARY_MISSION,
              ContractNature.PUBLIC_FIXED_TERM,
              ContractNature.INTERNSHIP,
              ContractNature.SUPPORT_THROUGH_WORK,
              ContractNature.MARITIME_FIXED_TERM));

  private ContractRules() {}

  private static void contradictions(EmploymentContract contract, Objections objections) {
    LocalDate start = contract.getStart();
    if (Dates.isBefore(contract.getPlannedEnd(), start)) {
      objections.add(ModelRule.PLANNED_END_BEFORE_START, "plannedEnd");
    }
    Optional<LocalDate> end = end(contract);
    if (Dates.isBefore(end, start)) {
      objections.add(ModelRule.END_BEFORE_START, Step.to("end"), Step.to("date"));
    }
    Optional<LocalDate> paid = contract.getEnd().flatMap(ContractEnd::getLastDayPaid);
    if (paid.isPresent() && (paid.get().isBefore(start) || Dates.isAfter(paid.get(), end))) {
      objections.add(
          ModelRule.LAST_DAY_PAID_OUTSIDE_CONTRACT, Step.to("end"), Step.to("lastDayPaid"));
    }
    if (isZeroTime(contract)) {
      objections.add(ModelRule.REFERENCE_TIME_ZERO, "referenceWorkingTime");
    }
    absences(contract, end, objections);
    suspensions(contract, end, objections);
  }

  private static void absences(
      EmploymentContract contract, Optional<LocalDate> end, Objections objections) {
    boolean isCivilServant = contract.getNature().is(ContractNature.PUBLIC_APPOINTMENT);
    List<Absence> absences = contract.getAbsences();
    for (int i = 0; i < absences.size(); i++) {
      Absence absence = absences.get(i);
      LocalDate lastDay = absence.getLastDayWorked();
      if (!isCivilServant && !isExempt(absence) && lastDay.isBefore(contract.getStart())) {
        objections.add(
            ModelRule.ABSENCE_BEFORE_CONTRACT, Step.into("absences", i), Step.to("lastDayWorked"));
      }
      if (!absence.getReason().is(AbsenceReason.CANCELLATION) && Dates.isAfter(lastDay, end)) {
        objections.add(
            ModelRule.ABSENCE_AFTER_CONTRACT, Step.into("absences", i), Step.to("lastDayWorked"));
      }
      if (Dates.isBefore(absence.getReturnDate(), contract.getStart())) {
        objections.add(
            ModelRule.RETURN_BEFORE_CONTRACT, Step.into("absences", i), Step.to("returnDate"));
      }
    }
  }

  private static void suspensions(
      EmploymentContract contract, Optional<LocalDate> end, Objections objections) {
    List<Suspension> suspensions = contract.getSuspensions();
    for (int i = 0; i < suspensions.size(); i++) {
      Suspension suspension = suspensions.get(i);
      if (suspension.getStart().isBefore(contract.getStart())) {
        objections.add(
            ModelRule.SUSPENSION_BEFORE_CONTRACT, Step.into("suspensions", i), Step.to("start"));
      }
      if (!suspension.getReason().equals(WITHDRAWN_SUSPENSION)
          && Dates.isAfter(suspension.getStart(), end)) {
        objections.add(
            ModelRule.SUSPENSION_AFTER_CONTRACT, Step.into("suspensions", i), Step.to("start"));
      }
    }
  }

  private static void doubts(EmploymentContract contract, Objections objections) {
    if (contract.getPlannedEnd().isEmpty()
        && contract.getNature().known().filter(LIMITED::contains).isPresent()) {
      objections.add(ModelRule.PLANNED_END_MISSING, "plannedEnd");
    }
    if (isPartTimeInNameOnly(contract)) {
      objections.add(ModelRule.PART_TIME_NOT_BELOW_REFERENCE, "workingTime");
    }
    if (contract.getWorkAccidentRate().isPresent()
        && contract.getRiskCode().filter(NOT_NOTIFIED::equals).isPresent()) {
      objections.add(ModelRule.RATE_OF_UNNOTIFIED_RISK, "workAccidentRate");
    }
    List<Absence> absences = contract.getAbsences();
    for (int i = 0; i < absences.size(); i++) {
      if (Dates.isBefore(absences.get(i).getAccidentDate(), contract.getStart())) {
        objections.add(
            ModelRule.ACCIDENT_BEFORE_CONTRACT, Step.into("absences", i), Step.to("accidentDate"));
      }
    }
  }

  /** The last day, unless the end only withdraws one that was declared before. */
  private static Optional<LocalDate> end(EmploymentContract contract) {
    return contract
        .getEnd()
        .filter(end -> end.getReason().filter(WITHDRAWN_END::equals).isEmpty())
        .map(ContractEnd::getDate);
  }

  private static boolean isExempt(Absence absence) {
    return absence.getReason().known().filter(EXEMPT::contains).isPresent()
        || absence.getReturnReason().filter(THERAPEUTIC_RETURN::equals).isPresent();
  }

  /** Zero stands for "no working time" in the units above 21, which count something else. */
  private static boolean isZeroTime(EmploymentContract contract) {
    return contract.getReferenceWorkingTime().filter(time -> time.signum() == 0).isPresent()
        && contract
            .getWorkingTimeUnit()
            .filter(unit -> unit.length() == 2 && unit.compareTo(LAST_UNIT_OF_TIME) <= 0)
            .isPresent();
  }

  private static boolean isPartTimeInNameOnly(EmploymentContract contract) {
    Optional<BigDecimal> reference =
        contract.getReferenceWorkingTime().filter(time -> time.signum() > 0);
    return contract.getWorkingTimeModality().filter(PART_TIME::equals).isPresent()
        && contract
            .getWorkingTime()
            .flatMap(time -> reference.filter(full -> time.compareTo(full) >= 0))
            .isPresent();
  }

  /** For {@link Coherent}. */
  public static final class Coherence extends RuleValidator<Coherent, EmploymentContract> {
    /** For the provider. */
    public Coherence() {
      super(ContractRules::contradictions);
    }
  }

  /** For {@link Plausible}. */
  public static final class Plausibility extends RuleValidator<Plausible, EmploymentContract> {
    /** For the provider. */
    public Plausibility() {
      super(ContractRules::doubts);
    }
  }
}
