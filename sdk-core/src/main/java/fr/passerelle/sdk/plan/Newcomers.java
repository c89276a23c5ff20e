package fr.passerelle.sdk.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Decides about people whom the portal does not know, or only from a stay that had ended. */
final class Newcomers<W, H> {
  private final PlanPolicy<W, H> policy;
  private final Supplier<UUID> keys;
  private final LocalDate asOf;

  Newcomers(PlanPolicy<W, H> policy, Supplier<UUID> keys, LocalDate asOf) {
    this.policy = policy;
    this.keys = keys;
    this.asOf = asOf;
  }

  PlannedAction<W, H> decide(
      PlannedSubject<W> payroll, Optional<PlannedSubject<H>> former, List<Remark> remarks) {
    PlanSubject<W> person = payroll.subject();
    // Before the data are judged: nobody has to correct a record that is never sent.
    for (Exclusion<W> exclusion : policy.getExclusions()) {
      if (exclusion.applies().test(person)) {
        return new Nothing<>(
            Optional.of(payroll), former, NothingReason.EXCLUDED, Optional.of(exclusion.code()));
      }
    }
    LocalDate entered = person.getEntryDate().orElse(null);
    LocalDate left = person.getExitDate().orElse(null);
    if (entered == null) {
      return conflict(payroll, former, ConflictReason.ENTRY_DATE_MISSING, remarks);
    }
    if (left != null && left.isBefore(entered)) {
      return conflict(payroll, former, ConflictReason.EXIT_BEFORE_ENTRY, remarks);
    }
    if (left != null && left.isBefore(asOf) && !policy.isUnknownLeaverDeclared()) {
      return nothing(payroll, former, NothingReason.LEFT_UNKNOWN_TO_PORTAL);
    }
    if (isShort(entered, person.getExitDate().or(person::getForeseenEnd))) {
      return nothing(payroll, former, NothingReason.SHORT_STAY);
    }
    if (isTooFarAhead(entered)) {
      return nothing(payroll, former, NothingReason.NOT_DUE_YET);
    }
    if (former.isPresent() && !policy.isReentryPossible()) {
      return conflict(payroll, former, ConflictReason.REENTRY_NOT_POSSIBLE, remarks);
    }
    if (person.isNirRefused()) {
      return conflict(payroll, former, ConflictReason.IDENTIFIER_REFUSED, remarks);
    }
    if (!policy.getEntryIdentifier().accepts(person)) {
      return conflict(payroll, former, ConflictReason.IDENTIFIER_MISSING, remarks);
    }
    return new Entry<>(
        keys.get(),
        payroll,
        former,
        former.isPresent() ? EntryReason.BACK_AFTER_EXIT : EntryReason.NOT_ON_PORTAL,
        left == null ? remarks : with(remarks, Remark.EXIT_INCLUDED));
  }

  private boolean isShort(LocalDate entered, Optional<LocalDate> end) {
    return policy.getShortStayDays().isPresent()
        && end.isPresent()
        && ChronoUnit.DAYS.between(entered, end.get()) + 1 <= policy.getShortStayDays().getAsInt();
  }

  private boolean isTooFarAhead(LocalDate entered) {
    return policy.getDaysAhead().isPresent()
        && entered.isAfter(asOf.plusDays(policy.getDaysAhead().getAsInt()));
  }

  private Conflict<W, H> conflict(
      PlannedSubject<W> payroll,
      Optional<PlannedSubject<H>> former,
      ConflictReason reason,
      List<Remark> remarks) {
    return new Conflict<>(
        List.of(payroll), former.map(List::of).orElseGet(List::of), reason, remarks);
  }

  private Nothing<W, H> nothing(
      PlannedSubject<W> payroll, Optional<PlannedSubject<H>> former, NothingReason reason) {
    return new Nothing<>(Optional.of(payroll), former, reason, Optional.empty());
  }

  private static List<Remark> with(List<Remark> remarks, Remark remark) {
    List<Remark> all = new ArrayList<>(remarks);
    all.add(remark);
    return all;
  }
}
