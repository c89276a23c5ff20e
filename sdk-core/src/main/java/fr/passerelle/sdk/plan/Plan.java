package fr.passerelle.sdk.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The difference between what payroll knows and what a portal holds, as plain data: what to send,
 * what to decide, what to leave alone. Every subject of both lists is in exactly one action.
 *
 * <p>A new plan is approved as a whole; {@link #approve} and {@link #without} make copies in which
 * less is approved. Only approved actions are sent.
 *
 * @param <W> payload of payroll's subjects
 * @param <H> payload of the portal's subjects
 */
public final class Plan<W, H> {
  private final LocalDate asOf;
  private final List<PlannedAction<W, H>> actions;
  private final Set<UUID> withheld;

  /**
   * Puts a plan together, made by {@link Planner} or read back from where it was saved.
   *
   * @param asOf the day on which the two sides were compared
   * @param actions what the plan says, in the order of payroll, then of the portal
   * @param withheld keys of the actions that are not approved
   * @throws IllegalArgumentException when two actions have the same key: a portal, and a journal,
   *     would take the second one for the first
   */
  public Plan(LocalDate asOf, List<? extends PlannedAction<W, H>> actions, Set<UUID> withheld) {
    this.asOf = asOf;
    this.actions = List.copyOf(actions);
    this.withheld = Set.copyOf(withheld);
    Set<UUID> keys = new HashSet<>();
    sendables()
        .filter(action -> !keys.add(action.key()))
        .findAny()
        .ifPresent(
            twice -> {
              throw new IllegalArgumentException("two actions have one idempotency key");
            });
  }

  /** {@return the day on which the two sides were compared} */
  public LocalDate asOf() {
    return asOf;
  }

  /** {@return every action, in the order of payroll, then of the portal} */
  public List<PlannedAction<W, H>> actions() {
    return actions;
  }

  /** {@return the actions that change something on the portal, approved or not, in order} */
  public Stream<Sendable<W, H>> sendables() {
    return actions.stream()
        .filter(Sendable.class::isInstance)
        .map(action -> (Sendable<W, H>) action);
  }

  /** {@return what a person must decide, in order} */
  public Stream<Conflict<W, H>> conflicts() {
    return actions.stream()
        .filter(Conflict.class::isInstance)
        .map(action -> (Conflict<W, H>) action);
  }

  /** {@return the keys of the actions that are not approved} */
  public Set<UUID> withheld() {
    return withheld;
  }

  /** {@return true when nothing is to be sent and nothing to be decided} */
  public boolean isEmpty() {
    return actions.stream().allMatch(Nothing.class::isInstance);
  }

  /**
   * Tells whether an action would be sent.
   *
   * @param action an action of this plan
   * @return true when it changes something and is approved
   */
  public boolean isApproved(PlannedAction<?, ?> action) {
    return action instanceof Sendable<?, ?> sendable && !withheld.contains(sendable.key());
  }

  /**
   * Approves some actions and none of the others.
   *
   * @param wanted true for the actions to send
   * @return a copy of this plan with the same actions and keys
   */
  public Plan<W, H> approve(Predicate<? super Sendable<W, H>> wanted) {
    Set<UUID> refused = new HashSet<>();
    sendables().filter(wanted.negate()).forEach(action -> refused.add(action.key()));
    return new Plan<>(asOf, actions, refused);
  }

  /**
   * Takes the approval of some actions back and leaves the others as they are.
   *
   * @param unwanted true for the actions not to send
   * @return a copy of this plan with the same actions and keys
   */
  public Plan<W, H> without(Predicate<? super Sendable<W, H>> unwanted) {
    Set<UUID> refused = new HashSet<>(withheld);
    sendables().filter(unwanted).forEach(action -> refused.add(action.key()));
    return new Plan<>(asOf, actions, refused);
  }

  /** {@return the plan in figures} */
  public PlanSummary summary() {
    Map<ActionKind, Integer> byKind = new EnumMap<>(ActionKind.class);
    Map<ActionKind, Map<PlanReason, Integer>> reasons = new EnumMap<>(ActionKind.class);
    for (ActionKind kind : ActionKind.values()) {
      byKind.put(kind, 0);
      reasons.put(kind, new LinkedHashMap<>());
    }
    int payroll = 0;
    int portal = 0;
    int approved = 0;
    for (PlannedAction<W, H> action : actions) {
      byKind.merge(action.kind(), 1, Integer::sum);
      reasons.getOrDefault(action.kind(), Map.of()).merge(action.reason(), 1, Integer::sum);
      payroll += action.payrollSubjects().size();
      portal += action.portalSubjects().size();
      approved += isApproved(action) ? 1 : 0;
    }
    Map<PlanReason, Integer> byReason = new LinkedHashMap<>();
    reasons.values().forEach(byReason::putAll);
    return new PlanSummary(
        payroll,
        portal,
        Collections.unmodifiableMap(byKind),
        Collections.unmodifiableMap(byReason),
        approved);
  }

  /** {@return the figures, without any personal value} */
  @Override
  public String toString() {
    return "Plan{asOf=" + asOf + ", " + summary().byKind() + "}";
  }
}
