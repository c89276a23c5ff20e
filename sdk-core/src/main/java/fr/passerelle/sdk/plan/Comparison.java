package fr.passerelle.sdk.plan;

import fr.passerelle.sdk.plan.internal.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns a matched pair, or a subject alone, into what the policy wants done. */
final class Comparison<W, H> {
  private final PlanPolicy<W, H> policy;
  private final Supplier<UUID> keys;
  private final LocalDate asOf;
  private final Newcomers<W, H> newcomers;

  Comparison(PlanPolicy<W, H> policy, Supplier<UUID> keys, LocalDate asOf) {
    this.policy = policy;
    this.keys = keys;
    this.asOf = asOf;
    this.newcomers = new Newcomers<>(policy, keys, asOf);
  }

  /** What to do for a person whom only payroll has. */
  PlannedAction<W, H> payrollAlone(PlannedSubject<W> payroll, List<Remark> remarks) {
    return newcomers.decide(payroll, Optional.empty(), remarks);
  }

  /** What to do for a person whom only the portal has. */
  PlannedAction<W, H> portalAlone(PlannedSubject<H> portal, List<Remark> remarks) {
    LocalDate exit = portal.subject().getExitDate().orElse(null);
    if (exit != null && exit.isBefore(asOf)) {
      return formerStay(portal);
    }
    if (policy.getOutsidePayroll().test(portal.subject())) {
      return nothing(Optional.empty(), Optional.of(portal), NothingReason.OUTSIDE_PAYROLL);
    }
    return new Conflict<>(List.of(), List.of(portal), ConflictReason.LEAVER_WITHOUT_DATE, remarks);
  }

  /** What to do for a stay that is over and that a later one has replaced. */
  PlannedAction<W, H> formerStay(PlannedSubject<H> portal) {
    return nothing(Optional.empty(), Optional.of(portal), NothingReason.FORMER_STAY);
  }

  /** What to do for a person whom both have. */
  PlannedAction<W, H> both(
      PlannedSubject<W> payroll, PlannedSubject<H> portal, List<Remark> remarks) {
    LocalDate entered = payroll.subject().getEntryDate().orElse(null);
    LocalDate left = payroll.subject().getExitDate().orElse(null);
    LocalDate portalExit = portal.subject().getExitDate().orElse(null);
    if (portalExit != null && entered != null && entered.isAfter(portalExit)) {
      return newcomers.decide(payroll, Optional.of(portal), remarks);
    }
    if (left != null && entered != null && left.isBefore(entered)) {
      return conflict(payroll, portal, ConflictReason.EXIT_BEFORE_ENTRY, remarks);
    }
    if (left != null && isDue(left)) {
      return leaver(payroll, portal, left, remarks);
    }
    if (portalExit != null && portalExit.isBefore(asOf)) {
      return conflict(payroll, portal, ConflictReason.EXIT_UNKNOWN_TO_PAYROLL, remarks);
    }
    return present(payroll, portal, remarks);
  }

  private PlannedAction<W, H> leaver(
      PlannedSubject<W> payroll, PlannedSubject<H> portal, LocalDate left, List<Remark> remarks) {
    LocalDate portalEntry = portal.subject().getEntryDate().orElse(null);
    LocalDate portalExit = portal.subject().getExitDate().orElse(null);
    if (portalEntry != null && left.isBefore(portalEntry)) {
      return conflict(payroll, portal, ConflictReason.STAYS_DO_NOT_OVERLAP, remarks);
    }
    if (portalExit == null) {
      return new Exit<>(keys.get(), payroll, portal, left, ExitReason.LEFT, remarks);
    }
    if (portalExit.equals(left)) {
      return nothing(Optional.of(payroll), Optional.of(portal), NothingReason.UP_TO_DATE);
    }
    if (!portalExit.isBefore(asOf)) {
      return new Exit<>(keys.get(), payroll, portal, left, ExitReason.LEFT_ON_ANOTHER_DAY, remarks);
    }
    DateRule rule = policy.getExitDateRule();
    if (rule.tolerates(left, portalExit)) {
      return nothing(Optional.of(payroll), Optional.of(portal), NothingReason.UP_TO_DATE);
    }
    if (rule.corrects(left, portalExit)) {
      FieldChange change = dateChange(FieldChange.EXIT_DATE, portalExit, left);
      return new Change<>(
          keys.get(), payroll, portal, List.of(change), left, ChangeReason.DATES_DIFFER, remarks);
    }
    return conflict(payroll, portal, ConflictReason.EXIT_DATE_DIFFERS, remarks);
  }

  private PlannedAction<W, H> present(
      PlannedSubject<W> payroll, PlannedSubject<H> portal, List<Remark> remarks) {
    LocalDate entered = payroll.subject().getEntryDate().orElse(null);
    LocalDate portalEntry = portal.subject().getEntryDate().orElse(null);
    List<FieldChange> changes = new ArrayList<>(0);
    if (entered != null
        && portalEntry != null
        && !policy.getEntryDateRule().tolerates(entered, portalEntry)) {
      if (!policy.getEntryDateRule().corrects(entered, portalEntry)) {
        return conflict(payroll, portal, ConflictReason.ENTRY_DATE_DIFFERS, remarks);
      }
      changes.add(dateChange(FieldChange.ENTRY_DATE, portalEntry, entered));
    }
    int dates = changes.size();
    compareFields(payroll, portal, changes);
    if (changes.isEmpty()) {
      boolean waiting = payroll.subject().getExitDate().isPresent();
      return nothing(
          Optional.of(payroll),
          Optional.of(portal),
          waiting ? NothingReason.NOT_DUE_YET : NothingReason.UP_TO_DATE);
    }
    return new Change<>(
        keys.get(),
        payroll,
        portal,
        changes,
        payroll.subject().getFieldsSince().orElse(asOf),
        changes.size() == dates ? ChangeReason.DATES_DIFFER : ChangeReason.FIELDS_DIFFER,
        remarks);
  }

  private void compareFields(
      PlannedSubject<W> payroll, PlannedSubject<H> portal, List<FieldChange> changes) {
    FieldValues known = payroll.subject().getFields();
    FieldValues held = portal.subject().getFields();
    if (!known.fields().equals(held.fields())) {
      throw new IllegalArgumentException(
          "payroll "
              + payroll.position()
              + " and portal "
              + portal.position()
              + " do not have the same fields");
    }
    for (int i = 0; i < known.fields().size(); i++) {
      PlanField field = known.fields().all().get(i);
      String after = known.get(i).orElse(null);
      if (after != null
          && policy.getComparedFields().map(names -> names.contains(field.name())).orElse(true)
          && differs(field, held.get(i).orElse(null), after)) {
        changes.add(new FieldChange(field, held.get(i), after));
      }
    }
  }

  private static boolean differs(PlanField field, @Nullable String before, String after) {
    if (before == null) {
      return !after.isEmpty();
    }
    if (before.equals(after)) {
      return false;
    }
    return field.comparison() == PlanField.Comparison.EXACT
        || !Names.normalise(before).equals(Names.normalise(after));
  }

  private boolean isDue(LocalDate date) {
    return policy.getDaysAhead().isEmpty()
        || !date.isAfter(asOf.plusDays(policy.getDaysAhead().getAsInt()));
  }

  private static FieldChange dateChange(PlanField field, LocalDate before, LocalDate after) {
    return new FieldChange(field, Optional.of(before.toString()), after.toString());
  }

  private Conflict<W, H> conflict(
      PlannedSubject<W> payroll,
      PlannedSubject<H> portal,
      ConflictReason reason,
      List<Remark> remarks) {
    return new Conflict<>(List.of(payroll), List.of(portal), reason, remarks);
  }

  private Nothing<W, H> nothing(
      Optional<PlannedSubject<W>> payroll,
      Optional<PlannedSubject<H>> portal,
      NothingReason reason) {
    return new Nothing<>(payroll, portal, reason, Optional.empty());
  }
}
