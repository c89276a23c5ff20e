package fr.passerelle.sdk.amsn;

import fr.passerelle.sdk.amsn.model.invoice.Invoice;
import fr.passerelle.sdk.amsn.model.invoice.InvoiceQuery;
import fr.passerelle.sdk.amsn.model.invoice.PaymentSchedule;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.content.ContentHandler;
import org.jspecify.annotations.Nullable;

/**
 * Invoices, credit notes and what is to be paid. Screen: <i>Factures</i> (guide of the <i>Espace
 * Adhérent</i>, rows 17 and 18). The portal takes no payment: everything here is reading.
 */
public interface InvoiceService {
  /**
   * Lists invoices and credit notes, page by page, in an order that does not change while it is
   * read. Safe.
   *
   * @param query which documents
   * @return the pages; the first one is read at once
   * @throws fr.passerelle.sdk.error.InvalidModelException when the end of a range stands before its
   *     beginning; nothing is sent
   */
  Pages<Invoice> list(InvoiceQuery query);

  /**
   * Resumes a list after a page that was read earlier. Safe.
   *
   * @param query the query of the list
   * @param cursor where to go on, from {@link Pages}
   * @return the pages from there
   */
  Pages<Invoice> list(InvoiceQuery query, String cursor);

  /**
   * Downloads the PDF of an invoice or a credit note, most often into a file, whole or not
   * at all. Safe: a download that breaks is begun again when the handler can take back what it
   * stored.
   *
   * <pre>{@code
   * amsn.invoices().download(invoice.getId(), ContentHandler.toFile(folder.resolve("2026-117.pdf")))
   * }</pre>
   *
   * @param <R> what the handler makes of the content
   * @param invoiceId identifier of the document
   * @param handler receives the content; its stream fails as soon as the bytes turn out to be no
   *     PDF
   * @return what the handler returned
   * @throws fr.passerelle.sdk.error.NotFoundException when there is no such document, code {@code
   *     invoice-not-found}, or no PDF of it, code {@code document-not-found}
   * @throws fr.passerelle.sdk.error.UnreadableResponseException when what comes is no PDF or not a
   *     whole one: a page of a portal, whatever media type it claims, a document without its end,
   *     other bytes than a digest announces. Nothing is left of it
   * @throws fr.passerelle.sdk.document.ContentAccessException when the file cannot be stored or
   *     exists already; the latter is found before anything is sent
   */
  <R extends @Nullable Object> R download(String invoiceId, ContentHandler<R> handler);

  /**
   * Reads the <i>échéancier</i>: open items with due date and amount. The service leaves out
   * what is in litigation; {@link PaymentSchedule#isLitigationExcluded()} says so, and {@link
   * fr.passerelle.sdk.amsn.billing.ScheduleComparison} holds it against the unpaid invoices without
   * taking this for a difference. Safe.
   *
   * @return what is to be paid
   */
  PaymentSchedule schedule();
}
