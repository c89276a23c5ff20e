package fr.passerelle.sdk.model.internal;

import fr.passerelle.sdk.model.Affiliation;
import fr.passerelle.sdk.model.ModelRule;

/**
 * The order of the days of one affiliation. It may outlive the contract: a former employee keeps a
 * cover for a time.
 */
final class AffiliationRules {
  private AffiliationRules() {}

  private static void contradictions(Affiliation affiliation, Objections objections) {
    if (Dates.isBefore(affiliation.getEnd(), affiliation.getStart())) {
      objections.add(ModelRule.AFFILIATION_END_BEFORE_START, "end");
    }
  }

  /** For {@link Coherent}. */
  public static final class Coherence extends RuleValidator<Coherent, Affiliation> {
    /** For the provider. */
    public Coherence() {
      super(AffiliationRules::contradictions);
    }
  }
}
