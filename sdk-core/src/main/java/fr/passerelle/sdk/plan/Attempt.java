package fr.passerelle.sdk.plan;

import org.jspecify.annotations.Nullable;

/** How one action ended and what that says about going on with the others. */
record Attempt(ActionOutcome outcome, Service service, @Nullable StopReason stop) {

  /** What the attempt showed about the service. */
  enum Service {
    /** It answered about this action. */
    WORKS,
    /** It could not be reached, or failed. */
    FAILS,
    /** It was not asked. */
    NOT_ASKED
  }

  static Attempt of(ActionOutcome outcome, Service service) {
    return new Attempt(outcome, service, null);
  }

  Attempt stopping(@Nullable StopReason reason) {
    return new Attempt(outcome, service, reason == null ? stop : reason);
  }
}
