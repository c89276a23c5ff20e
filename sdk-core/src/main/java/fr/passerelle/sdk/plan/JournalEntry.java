package fr.passerelle.sdk.plan;

import java.util.Optional;

/**
 * What a journal knows about an action that was about to be sent.
 *
 * @param outcome how it ended, or empty when nobody recorded an end
 */
public record JournalEntry(Optional<ActionOutcome> outcome) {

  /** {@return true when the action may have been applied without anybody knowing} */
  public boolean isInDoubt() {
    return outcome.map(ActionOutcome.Unknown.class::isInstance).orElse(true);
  }

  /** {@return true when the action has been applied} */
  public boolean isDone() {
    return outcome.map(ActionOutcome.Done.class::isInstance).orElse(false);
  }
}
