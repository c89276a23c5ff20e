package fr.passerelle.sdk.plan;

/**
 * Where a plan is carried out: a portal's client, a worklist for a person, a model in a test.
 *
 * <p>Methods throw the SDK's exceptions as a client throws them; {@link PlanRunner} turns them into
 * outcomes. They must be safe to call from several threads when the run is concurrent. The
 * idempotency key of the action is to be sent along where the operation takes one.
 *
 * @param <W> payload of payroll's subjects
 * @param <H> payload of the portal's subjects
 */
public interface PlanTarget<W, H> {
  /**
   * Enters a person.
   *
   * @param entry whom, from when
   * @return the receipt: the portal's reference of the operation, without personal data
   */
  String enter(Entry<W, H> entry);

  /**
   * Declares an exit.
   *
   * @param exit whom, from when
   * @return the receipt
   */
  String exit(Exit<W, H> exit);

  /**
   * Changes a record.
   *
   * @param change whom, what
   * @return the receipt
   */
  String change(Change<W, H> change);

  /**
   * Finds out what became of an action that was sent without an answer, by looking at the record,
   * or by asking for the idempotency key. A target whose portal honours keys may simply repeat the
   * action under its key and answer {@link Settlement.Applied}. Any SDK exception thrown here
   * counts as {@link Settlement.Undecided}.
   *
   * @param action the action
   * @return what is known now
   */
  Settlement settle(Sendable<W, H> action);
}
