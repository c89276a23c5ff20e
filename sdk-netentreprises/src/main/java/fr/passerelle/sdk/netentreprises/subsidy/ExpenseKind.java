package fr.passerelle.sdk.netentreprises.subsidy;

/** What the money is spent on; rates and ceilings depend on it. */
public enum ExpenseKind {
  /** Equipment. */
  EQUIPMENT,
  /** Checks and measurements. */
  CHECK,
  /** Training. */
  TRAINING,
  /** Diagnosis by a consultant or another qualified person. */
  DIAGNOSIS,
  /** Raising awareness. */
  AWARENESS,
  /** Adaptation of a workstation that the occupational physician proposed. */
  WORKSTATION,
  /** Salary of a prevention officer. */
  PREVENTION_OFFICER,
  /** The programme of a <i>contrat de prévention</i>. */
  PREVENTION_CONTRACT
}
