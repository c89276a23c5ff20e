package fr.passerelle.sdk.model.internal;

import fr.passerelle.sdk.model.ModelRule;
import fr.passerelle.sdk.model.Suspension;

/** The order of the days of one suspension. */
final class SuspensionRules {
  private SuspensionRules() {}

  private static void contradictions(Suspension suspension, Objections objections) {
    if (Dates.isBefore(suspension.getEnd(), suspension.getStart())) {
      objections.add(ModelRule.SUSPENSION_END_BEFORE_START, "end");
    }
  }

  /** For {@link Coherent}. */
  public static final class Coherence extends RuleValidator<Coherent, Suspension> {
    /** For the provider. */
    public Coherence() {
      super(SuspensionRules::contradictions);
    }
  }
}
