package fr.passerelle.sdk.amsn.billing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.amsn.billing.ScheduleDifference.Kind;
import fr.passerelle.sdk.amsn.model.invoice.Invoice;
import fr.passerelle.sdk.amsn.model.invoice.InvoiceKind;
import fr.passerelle.sdk.amsn.model.invoice.InvoiceState;
import fr.passerelle.sdk.amsn.model.invoice.PaymentSchedule;
import fr.passerelle.sdk.amsn.model.invoice.ScheduledPayment;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What litigation explains is no difference; everything else is. */
class ScheduleComparisonTest {
  private static final LocalDate DUE = LocalDate.of(2026, 10, 14);

  @Test
  void sameOpenItemsAreNoDifference_paidOnesApart() {
    ScheduleComparison comparison =
        compare(
            schedule(item("a", "116.00")),
            invoice("a", "116.00", InvoiceState.UNPAID).build(),
            invoice("b", "50.00", InvoiceState.PAID).build());

    assertThat(comparison.isExplained()).isTrue();
    assertThat(comparison.leftOut()).isEmpty();
  }

  @Test
  void litigationExplainsWhatIsMissing() {
    ScheduleComparison comparison =
        compare(schedule(), invoice("a", "60.00", InvoiceState.UNPAID).inLitigation(true).build());

    assertThat(comparison.isExplained()).isTrue();
    assertThat(comparison.leftOut())
        .containsExactly(left(LeftOut.Reason.LITIGATION, Money.of("60")));
  }

  @Test
  void missingItemIsAQuestion_whenTheServiceDoesNotTellLitigation() {
    ScheduleComparison comparison =
        compare(
            schedule(),
            invoice("a", "60.00", InvoiceState.UNPAID).inLitigation(Optional.empty()).build());

    assertThat(comparison.isExplained()).isTrue();
    assertThat(comparison.leftOut())
        .containsExactly(left(LeftOut.Reason.LITIGATION_NOT_TOLD, Money.of("60")));
  }

  @Test
  void missingItemIsADifference_whenThereIsNoLitigation_orNoneIsLeftOut() {
    Invoice plain = invoice("a", "60.00", InvoiceState.UNPAID).build();
    Invoice litigious = invoice("a", "60.00", InvoiceState.UNPAID).inLitigation(true).build();
    PaymentSchedule withLitigation = schedule().toBuilder().litigationExcluded(false).build();

    assertThat(kinds(compare(schedule(), plain))).containsExactly(Kind.NOT_SCHEDULED);
    assertThat(kinds(compare(withLitigation, litigious))).containsExactly(Kind.NOT_SCHEDULED);
  }

  @Test
  void litigationThatIsScheduledIsADifference_unlessNoneIsLeftOut() {
    Invoice litigious = invoice("a", "60.00", InvoiceState.UNPAID).inLitigation(true).build();
    PaymentSchedule schedule = schedule(item("a", "60.00"));

    assertThat(kinds(compare(schedule, litigious))).containsExactly(Kind.LITIGATION_SCHEDULED);
    assertThat(
            compare(schedule.toBuilder().litigationExcluded(false).build(), litigious)
                .isExplained())
        .isTrue();
  }

  @Test
  void amountsAndDueDatesAreCompared_instalmentsAddedUp() {
    Invoice invoice = invoice("a", "100.00", InvoiceState.UNPAID).build();
    ScheduledPayment late = item("a", "100.00").toBuilder().dueOn(DUE.plusDays(1)).build();
    ScheduledPayment half = item("a", "50.00").toBuilder().dueOn(DUE.plusMonths(1)).build();

    assertThat(compare(schedule(item("a", "50.00"), half), invoice).isExplained()).isTrue();
    assertThat(kinds(compare(schedule(item("a", "99.99")), invoice)))
        .containsExactly(Kind.OTHER_AMOUNT);
    assertThat(kinds(compare(schedule(late), invoice))).containsExactly(Kind.OTHER_DUE_DATE);
  }

  @Test
  void itemOfWhatIsPaidOrUnknownIsADifference() {
    ScheduleComparison comparison =
        compare(
            schedule(item("a", "10.00"), item("z", "20.00")),
            invoice("a", "10.00", InvoiceState.PAID).build());

    assertThat(kinds(comparison)).containsExactly(Kind.NOTHING_OWED, Kind.NOTHING_OWED);
    assertThat(comparison.differences())
        .extracting(ScheduleDifference::invoiceId)
        .containsExactly("a", "z");
  }

  @Test
  void outstandingAmountGoesBeforeTheState() {
    Invoice partly =
        invoice("a", "100.00", InvoiceState.PARTLY_PAID).outstanding(Money.of("40.00")).build();
    Invoice silent = invoice("a", "100.00", InvoiceState.PARTLY_PAID).build();

    assertThat(compare(schedule(item("a", "40.00")), partly).isExplained()).isTrue();
    assertThat(kinds(compare(schedule(item("a", "100.00")), partly)))
        .containsExactly(Kind.OTHER_AMOUNT);
    assertThat(compare(schedule(item("a", "40.00")), silent).isExplained()).isTrue();
    assertThat(kinds(compare(schedule(), silent))).containsExactly(Kind.NOT_SCHEDULED);
  }

  @Test
  void creditNoteThatIsMissingIsNoDifference() {
    Invoice credit =
        invoice("a", "-58.00", InvoiceState.UNPAID)
            .kind(OpenCode.of(InvoiceKind.CREDIT_NOTE))
            .build();

    assertThat(compare(schedule(), credit).leftOut())
        .containsExactly(left(LeftOut.Reason.CREDIT_NOTE, Money.of("-58")));
  }

  @Test
  void stateOfTomorrowDecidesNothing() {
    Invoice unknown =
        invoice("a", "60.00", InvoiceState.UNPAID)
            .state(OpenCode.of(InvoiceState.class, "written-off"))
            .build();

    assertThat(ScheduleComparison.owed(unknown)).isEmpty();
    assertThat(compare(schedule(), unknown).isExplained()).isTrue();
    assertThat(compare(schedule(item("a", "1.00")), unknown).isExplained()).isTrue();
  }

  private static ScheduleComparison compare(PaymentSchedule schedule, Invoice... invoices) {
    return ScheduleComparison.of(schedule, List.of(invoices));
  }

  private static List<Kind> kinds(ScheduleComparison comparison) {
    return comparison.differences().stream().map(ScheduleDifference::kind).toList();
  }

  private static LeftOut left(LeftOut.Reason reason, Money owed) {
    return new LeftOut(reason, "a", Optional.of(owed));
  }

  private static PaymentSchedule schedule(ScheduledPayment... items) {
    Money total = Money.ZERO;
    for (ScheduledPayment item : items) {
      total = total.plus(item.getAmount());
    }
    return PaymentSchedule.builder()
        .asOf(LocalDate.of(2026, 10, 1))
        .litigationExcluded(true)
        .items(List.of(items))
        .total(total)
        .build();
  }

  private static ScheduledPayment item(String invoice, String amount) {
    return ScheduledPayment.builder()
        .invoiceId(invoice)
        .invoiceNumber("FA-" + invoice)
        .kind(OpenCode.of(InvoiceKind.INVOICE))
        .dueOn(DUE)
        .amount(Money.of(amount))
        .build();
  }

  private static Invoice.Builder invoice(String id, String total, InvoiceState state) {
    return Invoice.builder()
        .id(id)
        .number("FA-" + id)
        .kind(OpenCode.of(InvoiceKind.INVOICE))
        .state(OpenCode.of(state))
        .issuedOn(DUE.minusDays(30))
        .dueOn(DUE)
        .total(Money.of(total))
        .inLitigation(false);
  }
}
