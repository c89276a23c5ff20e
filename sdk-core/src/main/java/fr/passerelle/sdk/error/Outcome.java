package fr.passerelle.sdk.error;

/** What is known about the effect of a call whose acknowledgement was not read. */
public enum Outcome {
  /** The service acted on it: do not send it again. */
  HAPPENED,
  /** The service did not act on it: it may be sent again. */
  DID_NOT_HAPPEN,
  /** The service could not be asked, or does not know yet: ask again later, send nothing. */
  STILL_UNKNOWN
}
