package fr.passerelle.sdk.model.internal;

import fr.passerelle.sdk.identifier.NirMismatch;
import fr.passerelle.sdk.model.Dependant;
import fr.passerelle.sdk.model.ModelRule;
import fr.passerelle.sdk.model.NirAgainstPerson;
import fr.passerelle.sdk.model.PartialDate;
import java.util.Optional;
import java.util.Set;

/** A dependant's number, birth and days. */
final class DependantRules {
  private DependantRules() {}

  private static void contradictions(Dependant dependant, Objections objections) {
    if (mismatches(dependant).stream().anyMatch(DependantRules::isDepartment)) {
      objections.add(ModelRule.NIR_AGAINST_BIRTH_DEPARTMENT, "nir");
    }
    if (Dates.isBefore(dependant.getEnd(), dependant.getStart())) {
      objections.add(ModelRule.DEPENDANT_END_BEFORE_START, "end");
    }
  }

  private static void doubts(Dependant dependant, Objections objections) {
    if (!mismatches(dependant).stream().allMatch(DependantRules::isDepartment)) {
      objections.add(ModelRule.DEPENDANT_NIR_AGAINST_BIRTH, "nir");
    }
  }

  private static Set<NirMismatch> mismatches(Dependant dependant) {
    return dependant
        .getNir()
        .map(
            nir ->
                NirAgainstPerson.mismatches(
                    nir, Optional.empty(), Optional.of(PartialDate.of(dependant.getBirthDate()))))
        .orElse(Set.of());
  }

  private static boolean isDepartment(NirMismatch mismatch) {
    return mismatch != NirMismatch.BIRTH_YEAR && mismatch != NirMismatch.BIRTH_MONTH;
  }

  /** For {@link Coherent}. */
  public static final class Coherence extends RuleValidator<Coherent, Dependant> {
    /** For the provider. */
    public Coherence() {
      super(DependantRules::contradictions);
    }
  }

  /** For {@link Plausible}. */
  public static final class Plausibility extends RuleValidator<Plausible, Dependant> {
    /** For the provider. */
    public Plausibility() {
      super(DependantRules::doubts);
    }
  }
}
