package fr.passerelle.sdk.plan;

import java.util.Optional;

/** What became of an action that was sent without an answer. */
public sealed interface Settlement {
  /**
   * It has been applied.
   *
   * @param receipt the portal's reference of the operation, when it still gives one
   */
  record Applied(Optional<String> receipt) implements Settlement {}

  /** It has not been applied and will not be: it may be sent. */
  record NotApplied() implements Settlement {}

  /** The portal cannot tell, or could not be asked: nothing may be sent. */
  record Undecided() implements Settlement {}
}
