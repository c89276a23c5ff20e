package fr.passerelle.sdk.amsn.rule;

/** Kinds of employer that the rule on several employers tells apart. */
public enum EmployerKind {
  /** An employer that belongs to an inter-company service. */
  ORDINARY,
  /** A private person who employs (<i>particulier employeur</i>). */
  PRIVATE_INDIVIDUAL,
  /** An employer with an occupational-health service of its own (<i>service autonome</i>). */
  AUTONOMOUS_SERVICE,
  /** A temporary-work agency. */
  TEMPORARY_AGENCY
}
