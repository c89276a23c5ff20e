package fr.passerelle.sdk.plan;

/** What a portal says about an action that was sent without an answer. */
public sealed interface Settlement {
  /**
   * It was applied.
   *
   * @param receipt the portal's reference, without personal data
   */
  record Applied(String receipt) implements Settlement {}

  /** It was not applied and will not be: it may be sent again. */
  record NotApplied() implements Settlement {}

  /** The portal cannot tell; a person must look. */
  record Undecided() implements Settlement {}
}
