package fr.passerelle.sdk.amsn.internal;

import fr.passerelle.sdk.amsn.InvoiceService;
import fr.passerelle.sdk.amsn.model.invoice.Invoice;
import fr.passerelle.sdk.amsn.model.invoice.InvoiceQuery;
import fr.passerelle.sdk.amsn.model.invoice.PaymentSchedule;
import fr.passerelle.sdk.amsn.operation.InvoiceOperations;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.client.internal.PdfOnly;
import fr.passerelle.sdk.client.internal.ServiceCall;
import fr.passerelle.sdk.client.internal.ServiceCaller;
import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.document.DocumentFormat;
import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.Violation;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Invoices over HTTP. */
final class RemoteInvoiceService implements InvoiceService {
  private final ServiceCaller caller;

  RemoteInvoiceService(ServiceCaller caller) {
    this.caller = caller;
  }

  @Override
  public Pages<Invoice> list(InvoiceQuery query) {
    return listing(query).returningPages(Invoice.class);
  }

  @Override
  public Pages<Invoice> list(InvoiceQuery query, String cursor) {
    return listing(query).startingAt(cursor).returningPages(Invoice.class);
  }

  @Override
  public <R extends @Nullable Object> R download(String invoiceId, ContentHandler<R> handler) {
    return caller
        .call(InvoiceOperations.DOWNLOAD_INVOICE)
        .path("invoiceId", invoiceId)
        .expecting(DocumentFormat.PDF.mediaType())
        .returning(new PdfOnly<>(handler));
  }

  @Override
  public PaymentSchedule schedule() {
    return caller.call(InvoiceOperations.GET_PAYMENT_SCHEDULE).returning(PaymentSchedule.class);
  }

  private ServiceCall listing(InvoiceQuery query) {
    ServiceCall call = caller.call(InvoiceOperations.LIST_INVOICES).criteria(query);
    refuseReversedRanges(query);
    return call.query("issuedFrom", query.getIssuedFrom().map(LocalDate::toString))
        .query("issuedTo", query.getIssuedTo().map(LocalDate::toString))
        .query("kind", query.getKind().map(OpenCode::wire))
        .query("state", query.getState().map(OpenCode::wire))
        .query("inLitigation", query.getInLitigation().map(String::valueOf))
        .query("totalFrom", query.getTotalFrom().map(RemoteInvoiceService::wire))
        .query("totalTo", query.getTotalTo().map(RemoteInvoiceService::wire))
        .query("establishment", query.getEstablishment().map(Siret::value))
        .query("limit", query.getPageSize());
  }

  private static String wire(Money amount) {
    return amount.amount().toPlainString();
  }

  private static void refuseReversedRanges(InvoiceQuery query) {
    List<Violation> violations = new ArrayList<>();
    if (isReversed(query.getIssuedFrom(), query.getIssuedTo(), LocalDate::compareTo)) {
      violations.add(reversed("issuedTo"));
    }
    if (isReversed(query.getTotalFrom(), query.getTotalTo(), Money::compareTo)) {
      violations.add(reversed("totalTo"));
    }
    if (!violations.isEmpty()) {
      throw new InvalidModelException("InvoiceQuery", violations);
    }
  }

  /** {@code LocalDate} compares itself with any date of any calendar: so the order is given. */
  private static <T> boolean isReversed(Optional<T> from, Optional<T> to, Comparator<T> order) {
    return from.isPresent() && to.isPresent() && order.compare(from.get(), to.get()) > 0;
  }

  private static Violation reversed(String end) {
    return new Violation(end, "RangeReversed", "the range ends before it begins");
  }
}
