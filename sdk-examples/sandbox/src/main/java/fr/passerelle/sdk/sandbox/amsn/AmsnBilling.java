package fr.passerelle.sdk.sandbox.amsn;

import java.util.List;

/** A member's invoices in the sandbox, as they stand. Safe for many threads. */
public interface AmsnBilling {
  /** {@return every document, in the order of issue} */
  List<InvoiceRecord> invoices();

  /**
   * Issues a document, as the service does.
   *
   * @param record the document; its id, if any, is ignored
   * @return the document with its id
   */
  InvoiceRecord issue(InvoiceRecord record);

  /**
   * Replaces a document, for instance when it was paid or went into litigation.
   *
   * @param record the document, with its id
   * @throws IllegalArgumentException when there is none with this id
   */
  void replace(InvoiceRecord record);
}
