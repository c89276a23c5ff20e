package fr.passerelle.sdk.plan;

/** Which identifier a portal asks for before it takes an entry. */
public enum IdentifierRule {
  /** The registration number. */
  NIR,
  /** The registration number or the temporary technical number. */
  NIR_OR_NTT,
  /** None: name and birth date are enough. */
  NONE;

  boolean accepts(PlanSubject<?> subject) {
    return switch (this) {
      case NIR -> subject.getNir().isPresent();
      case NIR_OR_NTT -> subject.getNir().isPresent() || subject.getNtt().isPresent();
      case NONE -> true;
    };
  }
}
