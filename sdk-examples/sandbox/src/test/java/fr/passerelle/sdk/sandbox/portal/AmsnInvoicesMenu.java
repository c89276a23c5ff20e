package fr.passerelle.sdk.sandbox.portal;

import fr.passerelle.sdk.amsn.model.invoice.Invoice;
import fr.passerelle.sdk.amsn.model.invoice.InvoiceKind;
import fr.passerelle.sdk.amsn.model.invoice.InvoiceQuery;
import fr.passerelle.sdk.amsn.model.invoice.InvoiceState;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.Money;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.InvoiceRecord;
import fr.passerelle.sdk.sandbox.portal.PortalUnderTest.Call;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The menu <i>Factures</i>, with two documents whose every field is set. */
final class AmsnInvoicesMenu implements AmsnMenu {
  private static final LocalDate ISSUED = LocalDate.of(2026, 9, 14);

  /** What earlier answers gave, so that later calls are the same each time they are made. */
  private final Map<String, String> remembered = new LinkedHashMap<>();

  @Override
  public void seed(AmsnMember.Builder member) {
    InvoiceRecord first =
        InvoiceRecord.builder()
            .number("FA-2026-0702")
            .state("partly-paid")
            .issuedOn(ISSUED)
            .dueOn(ISSUED.plusDays(30))
            .establishment(AmsnUnderTest.HERE.value())
            .total(new BigDecimal("2784.00"))
            .outstanding(new BigDecimal("1392.50"))
            .inLitigation(false)
            .build();
    member.invoices(List.of(first, first.toBuilder().number("FA-2026-0703").build()));
  }

  @Override
  public Map<String, Call> calls() {
    Map<String, Call> calls = new LinkedHashMap<>();
    calls.put(
        "invoices.list(InvoiceQuery)",
        AmsnMenu.of(
            amsn -> {
              Pages<Invoice> pages = amsn.invoices().list(query());
              remembered.putIfAbsent("id", pages.first().items().get(0).getId());
              pages.first().next().ifPresent(next -> remembered.putIfAbsent("cursor", next));
              return pages;
            }));
    calls.put(
        "invoices.list(InvoiceQuery, String)",
        AmsnMenu.of(amsn -> amsn.invoices().list(query(), remembered.get("cursor"))));
    calls.put(
        "invoices.download(String, ContentHandler)",
        AmsnMenu.of(
            amsn ->
                amsn.invoices()
                    .download(remembered.get("id"), ContentHandler.toBytes(100_000))
                    .length));
    calls.put("invoices.schedule()", AmsnMenu.of(amsn -> amsn.invoices().schedule()));
    return calls;
  }

  @Override
  public Map<String, Call> refusals() {
    return Map.of(
        "invoices 404",
        AmsnMenu.of(
            amsn -> amsn.invoices().download("inv-999999", ContentHandler.toBytes(100_000))));
  }

  @Override
  public Map<String, Call> mistakes() {
    Map<String, Call> mistakes = new LinkedHashMap<>();
    mistakes.put(
        "invoices.list",
        AmsnMenu.of(amsn -> amsn.invoices().list(InvoiceQuery.builder().pageSize(1_000).build())));
    mistakes.put(
        "invoices.list reversed",
        AmsnMenu.of(
            amsn ->
                amsn.invoices()
                    .list(
                        InvoiceQuery.builder()
                            .issuedFrom(ISSUED)
                            .issuedTo(ISSUED.minusDays(1))
                            .totalFrom(Money.of("2.00"))
                            .totalTo(Money.of("1.99"))
                            .build())));
    return mistakes;
  }

  /** {@return none: an invoice concerns a company} */
  @Override
  public List<String> needles() {
    return List.of();
  }

  private static InvoiceQuery query() {
    return InvoiceQuery.builder()
        .issuedFrom(ISSUED)
        .issuedTo(ISSUED)
        .kind(OpenCode.of(InvoiceKind.INVOICE))
        .state(OpenCode.of(InvoiceState.PARTLY_PAID))
        .inLitigation(false)
        .totalFrom(Money.of("2784"))
        .totalTo(Money.of("2784.00"))
        .establishment(AmsnUnderTest.HERE)
        .pageSize(1)
        .build();
  }
}
