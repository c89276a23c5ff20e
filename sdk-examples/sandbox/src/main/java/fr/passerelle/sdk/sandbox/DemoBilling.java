package fr.passerelle.sdk.sandbox;

import fr.passerelle.sdk.sandbox.amsn.AnnualWindow;
import fr.passerelle.sdk.sandbox.amsn.InvoiceRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What the demonstration member is billed in a year: the contribution in two instalments, one of
 * them paid, a credit note, a missed visit in litigation; and the window of the next January.
 */
final class DemoBilling {
  private DemoBilling() {}

  static List<InvoiceRecord> invoices(YearMonth month) {
    int year = month.getYear();
    return List.of(
        invoice("FA-" + year + "-0117", LocalDate.of(year, 2, 16), "2784.00").state("paid").build(),
        InvoiceRecord.builder()
            .number("AV-" + year + "-0031")
            .kind("credit-note")
            .state("paid")
            .issuedOn(LocalDate.of(year, 3, 16))
            .total(new BigDecimal("-58.00"))
            .build(),
        invoice("FA-" + year + "-0488", LocalDate.of(year, 5, 12), "60.00")
            .inLitigation(true)
            .build(),
        invoice("FA-" + year + "-0702", LocalDate.of(year, 9, 14), "2784.00")
            .state("partly-paid")
            .outstanding(new BigDecimal("1392.00"))
            .build(),
        invoice("FA-" + year + "-0811", LocalDate.of(year, 10, 19), "116.00").build());
  }

  /** The window of the January after a month, with days as other services have had them. */
  static AnnualWindow window(YearMonth month) {
    int year = month.getYear() + 1;
    return AnnualWindow.between(LocalDate.of(year, 1, 4), LocalDate.of(year, 1, 31));
  }

  private static InvoiceRecord.Builder invoice(String number, LocalDate issuedOn, String total) {
    return InvoiceRecord.builder()
        .number(number)
        .issuedOn(issuedOn)
        .dueOn(issuedOn.plusDays(30))
        .total(new BigDecimal(total));
  }
}
