package fr.passerelle.sdk.plan;

/**
 * An action and how it ended.
 *
 * @param <W> payload of payroll's subjects
 * @param <H> payload of the portal's subjects
 * @param action the action
 * @param outcome how it ended
 */
public record ActionResult<W, H>(Sendable<W, H> action, ActionOutcome outcome) {}
