package fr.passerelle.sdk.amsn.billing;

import fr.passerelle.sdk.amsn.model.invoice.Invoice;
import fr.passerelle.sdk.amsn.model.invoice.InvoiceKind;
import fr.passerelle.sdk.amsn.model.invoice.PaymentSchedule;
import fr.passerelle.sdk.amsn.model.invoice.ScheduledPayment;
import fr.passerelle.sdk.model.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The <i>échéancier</i> held against the invoices. The service leaves documents in
 * litigation out of the schedule (guide of the <i>Espace Adhérent</i>, row 18), so that the two
 * sums may differ: what litigation explains is no difference, and without the service's word on
 * litigation a missing item is a question, not a difference.
 *
 * @param differences what nothing explains, in the order of the invoices, then of the schedule
 * @param leftOut documents of which something is owed and which the schedule leaves out
 */
public record ScheduleComparison(List<ScheduleDifference> differences, List<LeftOut> leftOut) {
  /**
   * Keeps what is given.
   *
   * @param differences what nothing explains
   * @param leftOut documents that the schedule leaves out
   */
  public ScheduleComparison {
    differences = List.copyOf(differences);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Compares.
   *
   * @param schedule the schedule
   * @param invoices every document of which something may be owed; paid ones may be among them
   * @return what differs, and what is left out
   */
  public static ScheduleComparison of(PaymentSchedule schedule, Iterable<Invoice> invoices) {
    Map<String, List<ScheduledPayment>> items = new LinkedHashMap<>();
    for (ScheduledPayment item : schedule.getItems()) {
      items.computeIfAbsent(item.getInvoiceId(), id -> new ArrayList<>()).add(item);
    }
    List<ScheduleDifference> differences = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    Set<String> owedFor = new LinkedHashSet<>();
    for (Invoice invoice : invoices) {
      Optional<Money> owed = owed(invoice);
      if (owed.filter(Money::isZero).isEmpty() && owedFor.add(invoice.getId())) {
        List<ScheduledPayment> scheduled = items.getOrDefault(invoice.getId(), List.of());
        if (scheduled.isEmpty()) {
          judgeMissing(schedule, invoice, owed, differences, leftOut);
        } else {
          compare(schedule, invoice, owed, scheduled, differences);
        }
      }
    }
    items.keySet().removeAll(owedFor);
    items.forEach(
        (id, scheduled) ->
            differences.add(
                new ScheduleDifference(
                    ScheduleDifference.Kind.NOTHING_OWED,
                    id,
                    Optional.empty(),
                    Optional.of(sum(scheduled)))));
    return new ScheduleComparison(differences, leftOut);
  }

  /** {@return whether the schedule is what the invoices let expect, litigation apart} */
  public boolean isExplained() {
    return differences.isEmpty();
  }

  /**
   * What is still owed by a document, as far as it says.
   *
   * @param invoice the document
   * @return euros; empty when it is partly paid, or in a state that this version does not know, and
   *     the service does not say how much is left
   */
  public static Optional<Money> owed(Invoice invoice) {
    if (invoice.getOutstanding().isPresent()) {
      return invoice.getOutstanding();
    }
    return invoice
        .getState()
        .flatMap(state -> state.known())
        .flatMap(
            state ->
                switch (state) {
                  case PAID -> Optional.of(Money.ZERO);
                  case UNPAID -> Optional.of(invoice.getTotal());
                  case PARTLY_PAID -> Optional.empty();
                });
  }

  private static void judgeMissing(
      PaymentSchedule schedule,
      Invoice invoice,
      Optional<Money> owed,
      List<ScheduleDifference> differences,
      List<LeftOut> leftOut) {
    Optional<LeftOut.Reason> reason = reason(schedule, invoice);
    if (reason.isPresent()) {
      leftOut.add(new LeftOut(reason.get(), invoice.getId(), owed));
    } else if (owed.isPresent() || !mayBePaid(invoice)) {
      differences.add(difference(ScheduleDifference.Kind.NOT_SCHEDULED, invoice, owed, List.of()));
    }
  }

  private static Optional<LeftOut.Reason> reason(PaymentSchedule schedule, Invoice invoice) {
    if (invoice.getKind().is(InvoiceKind.CREDIT_NOTE)) {
      return Optional.of(LeftOut.Reason.CREDIT_NOTE);
    }
    if (!schedule.isLitigationExcluded()) {
      return Optional.empty();
    }
    if (invoice.getInLitigation().isEmpty()) {
      return Optional.of(LeftOut.Reason.LITIGATION_NOT_TOLD);
    }
    return invoice.getInLitigation().get()
        ? Optional.of(LeftOut.Reason.LITIGATION)
        : Optional.empty();
  }

  /** A state of tomorrow may well mean that nothing is owed. */
  private static boolean mayBePaid(Invoice invoice) {
    return invoice.getState().flatMap(state -> state.known()).isEmpty();
  }

  private static void compare(
      PaymentSchedule schedule,
      Invoice invoice,
      Optional<Money> owed,
      List<ScheduledPayment> scheduled,
      List<ScheduleDifference> differences) {
    if (schedule.isLitigationExcluded() && invoice.getInLitigation().orElse(false)) {
      differences.add(
          difference(ScheduleDifference.Kind.LITIGATION_SCHEDULED, invoice, owed, scheduled));
      return;
    }
    if (owed.isPresent() && !owed.get().equals(sum(scheduled))) {
      differences.add(difference(ScheduleDifference.Kind.OTHER_AMOUNT, invoice, owed, scheduled));
    }
    LocalDate due = scheduled.get(0).getDueOn();
    if (scheduled.size() == 1 && invoice.getDueOn().filter(day -> !day.equals(due)).isPresent()) {
      differences.add(difference(ScheduleDifference.Kind.OTHER_DUE_DATE, invoice, owed, scheduled));
    }
  }

  private static ScheduleDifference difference(
      ScheduleDifference.Kind kind,
      Invoice invoice,
      Optional<Money> owed,
      List<ScheduledPayment> scheduled) {
    return new ScheduleDifference(
        kind,
        invoice.getId(),
        owed,
        scheduled.isEmpty() ? Optional.empty() : Optional.of(sum(scheduled)));
  }

  private static Money sum(List<ScheduledPayment> scheduled) {
    return scheduled.stream().map(ScheduledPayment::getAmount).reduce(Money.ZERO, Money::plus);
  }
}
