package fr.passerelle.sdk.plan;

import fr.passerelle.sdk.identifier.Nir13;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Compares what payroll knows with what a portal holds.
 *
 * <p>People are matched within an establishment: by NIR, else by temporary number, else by the
 * reference that both sides share. Name and birth date never match anybody: they make a conflict
 * that a person decides, see {@link Decisions}. The work is linear in the number of subjects,
 * whatever they are called; the result depends on nothing but the arguments, apart from the keys.
 *
 * <p>A planner has no state and may be shared between threads.
 *
 * @param <W> payload of payroll's subjects
 * @param <H> payload of the portal's subjects
 */
public final class Planner<W, H> {
  private final PlanPolicy<W, H> policy;
  private final Supplier<UUID> keys;

  /**
   * Creates a planner.
   *
   * @param policy what this service wants
   * @param keys where idempotency keys come from, for example {@code UUID::randomUUID}
   */
  public Planner(PlanPolicy<W, H> policy, Supplier<UUID> keys) {
    this.policy = Objects.requireNonNull(policy, "policy");
    this.keys = Objects.requireNonNull(keys, "keys");
  }

  /**
   * Plans without any decision of a person.
   *
   * @param asOf the day on which the two sides are compared: an exit before it is over
   * @param payroll what payroll knows
   * @param portal what the portal holds
   * @return the plan, in the order of payroll, then of the portal
   */
  public Plan<W, H> plan(
      LocalDate asOf, List<PlanSubject<W>> payroll, List<PlanSubject<H>> portal) {
    return plan(asOf, payroll, portal, Decisions.none());
  }

  /**
   * Plans.
   *
   * @param asOf the day on which the two sides are compared: an exit before it is over
   * @param payroll what payroll knows
   * @param portal what the portal holds
   * @param decisions what people decided about conflicts of earlier plans
   * @return the plan, in the order of payroll, then of the portal
   * @throws IllegalArgumentException when two subjects that match do not have the same comparable
   *     fields, or when a decision names an id that two subjects of one side carry
   */
  public Plan<W, H> plan(
      LocalDate asOf,
      List<PlanSubject<W>> payroll,
      List<PlanSubject<H>> portal,
      Decisions decisions) {
    // Copies, because places are read at random and the lists may be linked or changing.
    Matching<W, H> matching = new Matching<>(List.copyOf(payroll), List.copyOf(portal));
    new DecisionMatcher(matching, decisions).run();
    new IdentifierMatcher(matching, decisions).run();
    new NameMatcher(matching, decisions).run();
    return new Plan<>(asOf, actions(matching, new Comparison<>(policy, keys, asOf)), Set.of());
  }

  private List<PlannedAction<W, H>> actions(Matching<W, H> matching, Comparison<W, H> comparison) {
    List<PlannedAction<W, H>> actions = new ArrayList<>();
    Set<Nir13> elsewhereOnPortal =
        shared(matching.payroll(), matching::isPayrollOpen, matching.portal());
    for (int place = 0; place < matching.payroll().size(); place++) {
      if (matching.isPayrollOpen(place)) {
        PlannedSubject<W> alone = matching.payrollAt(place);
        actions.add(
            comparison.payrollAlone(
                alone, remarks(alone, elsewhereOnPortal, Remark.ON_PORTAL_ELSEWHERE)));
      } else if (matching.mateOf(place) >= 0) {
        actions.add(
            comparison.both(
                matching.payrollAt(place),
                matching.portalAt(matching.mateOf(place)),
                matching.remarksOf(place)));
      } else {
        addNamed(actions, matching.conflictNamedByPayroll(place));
      }
    }
    Set<Nir13> elsewhereInPayroll =
        shared(matching.portal(), matching::isPortalOpen, matching.payroll());
    for (int place = 0; place < matching.portal().size(); place++) {
      if (matching.isPortalOpen(place)) {
        PlannedSubject<H> alone = matching.portalAt(place);
        actions.add(
            comparison.portalAlone(
                alone, remarks(alone, elsewhereInPayroll, Remark.IN_PAYROLL_ELSEWHERE)));
      } else if (matching.isPortalFormer(place)) {
        actions.add(comparison.formerStay(matching.portalAt(place)));
      } else {
        addNamed(actions, matching.conflictNamedByPortal(place));
      }
    }
    return actions;
  }

  private void addNamed(List<PlannedAction<W, H>> actions, @Nullable Conflict<W, H> conflict) {
    if (conflict != null) {
      actions.add(conflict);
    }
  }

  private static List<Remark> remarks(
      PlannedSubject<?> alone, Set<Nir13> elsewhere, Remark remark) {
    boolean known = alone.subject().getNir().filter(elsewhere::contains).isPresent();
    return known ? List.of(remark) : List.of();
  }

  /** Numbers of people who are alone on one side and whom the other side has somewhere else. */
  private static Set<Nir13> shared(
      List<? extends PlanSubject<?>> side,
      IntPredicate open,
      List<? extends PlanSubject<?>> others) {
    Set<Nir13> alone = new HashSet<>();
    for (int place = 0; place < side.size(); place++) {
      if (open.test(place)) {
        side.get(place).getNir().ifPresent(alone::add);
      }
    }
    Set<Nir13> shared = new HashSet<>();
    if (!alone.isEmpty()) {
      others.forEach(other -> other.getNir().filter(alone::contains).ifPresent(shared::add));
    }
    return shared;
  }
}
