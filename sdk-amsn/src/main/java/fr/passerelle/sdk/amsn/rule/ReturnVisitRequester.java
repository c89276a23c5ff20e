package fr.passerelle.sdk.amsn.rule;

/** Who asks for the return visit of a worker with several employers (D4624-63). */
public enum ReturnVisitRequester {
  /** The principal employer: maternity, occupational disease, long sickness. */
  PRINCIPAL_EMPLOYER,
  /** The employer who declared the work accident. */
  DECLARER_OF_THE_ACCIDENT
}
