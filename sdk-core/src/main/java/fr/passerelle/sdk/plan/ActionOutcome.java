package fr.passerelle.sdk.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How the carrying out of one action ended. No value here is personal. */
public sealed interface ActionOutcome {

  /** The five ends, for counting. */
  enum Kind {
    /** Applied. */
    DONE,
    /** The portal, or the SDK's own validation, said no. */
    REFUSED,
    /** Sent; nobody knows whether it was applied. */
    UNKNOWN,
    /** Certainly not applied, for a reason that has nothing to do with the action. */
    NOT_SENT,
    /** Not tried. */
    SKIPPED
  }

  /** Why an action was not tried. */
  enum SkipReason {
    /** Nobody approved it. */
    NOT_APPROVED,
    /** The run only showed what it would do. */
    DRY_RUN,
    /** The caller cancelled the run. */
    CANCELLED,
    /** The run stopped before, see {@link StopReason}. */
    RUN_STOPPED
  }

  /** {@return which of the five ends this is} */
  Kind kind();

  /**
   * Applied, once.
   *
   * @param receipt the portal's reference of the operation; empty when the effect was found
   *     afterwards and the portal no longer gives one
   */
  record Done(Optional<String> receipt) implements ActionOutcome {
    @Override
    public Kind kind() {
      return Kind.DONE;
    }
  }

  /**
   * Refused: nothing was applied, and sending the same again would be refused again.
   *
   * @param status HTTP status; empty when the SDK's own validation refused before anything was sent
   * @param code the portal's problem code, or the SDK's own
   * @param message which operation, which status, which request
   * @param breaches places and codes that the refusal names, for example {@code #/job: TOO_LONG}
   */
  record Refused(OptionalInt status, Optional<String> code, String message, List<String> breaches)
      implements ActionOutcome {
    /**
     * Copies the breaches.
     *
     * @param status HTTP status
     * @param code the problem code
     * @param message which operation, which status, which request
     * @param breaches places and codes
     */
    public Refused {
      breaches = List.copyOf(breaches);
    }

    @Override
    public Kind kind() {
      return Kind.REFUSED;
    }
  }

  /**
   * Sent without an answer, and the question could not be settled. The next run on the same journal
   * settles it before it sends anything.
   *
   * @param message what happened
   */
  record Unknown(String message) implements ActionOutcome {
    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }

  /**
   * Certainly not applied: the portal could not be reached, gave no session, or was found not to
   * have acted. The next run sends it.
   *
   * @param message what happened
   */
  record NotSent(String message) implements ActionOutcome {
    @Override
    public Kind kind() {
      return Kind.NOT_SENT;
    }
  }

  /**
   * Not tried.
   *
   * @param reason why
   */
  record Skipped(SkipReason reason) implements ActionOutcome {
    @Override
    public Kind kind() {
      return Kind.SKIPPED;
    }
  }
}
