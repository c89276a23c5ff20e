package fr.passerelle.sdk.amsn.operation;

import fr.passerelle.sdk.client.Operation;
import java.util.List;

/** Operations of the menu <i>Factures</i>. */
public final class InvoiceOperations {
  /** Lists invoices and credit notes, page by page. */
  public static final Operation LIST_INVOICES =
      Operation.get("amsn.invoices.listInvoices", "/invoices")
          .safe()
          .function("A-17")
          .screen("Espace Adhérent > Factures")
          .build();

  /** Downloads the PDF of an invoice or a credit note. */
  public static final Operation DOWNLOAD_INVOICE =
      Operation.get("amsn.invoices.downloadInvoice", "/invoices/{invoiceId}/document")
          .safe()
          .function("A-18")
          .screen("Espace Adhérent > Factures > Télécharger")
          .build();

  /** Reads the <i>échéancier</i>. */
  public static final Operation GET_PAYMENT_SCHEDULE =
      Operation.get("amsn.invoices.getPaymentSchedule", "/payment-schedule")
          .safe()
          .function("A-19")
          .screen("Espace Adhérent > Factures > Échéancier")
          .build();

  private static final List<Operation> ALL =
      List.of(LIST_INVOICES, DOWNLOAD_INVOICE, GET_PAYMENT_SCHEDULE);

  private InvoiceOperations() {}

  /** {@return every operation of this menu, in the order of its screens} */
  public static List<Operation> all() {
    return ALL;
  }
}
