package fr.passerelle.sdk.model.internal;

import fr.passerelle.sdk.model.Absence;
import fr.passerelle.sdk.model.ModelRule;

/** The order of the days of one stop of work. */
final class AbsenceRules {
  private AbsenceRules() {}

  private static void contradictions(Absence absence, Objections objections) {
    if (Dates.isBefore(absence.getPlannedEnd(), absence.getLastDayWorked())) {
      objections.add(ModelRule.ABSENCE_END_BEFORE_STOP, "plannedEnd");
    }
    if (Dates.isBefore(absence.getReturnDate(), absence.getLastDayWorked())) {
      objections.add(ModelRule.RETURN_BEFORE_STOP, "returnDate");
    }
  }

  /** For {@link Coherent}. */
  public static final class Coherence extends RuleValidator<Coherent, Absence> {
    /** For the provider. */
    public Coherence() {
      super(AbsenceRules::contradictions);
    }
  }
}
