package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.amsn.InvoiceService;
import fr.passerelle.sdk.amsn.billing.LeftOut;
import fr.passerelle.sdk.amsn.billing.ScheduleComparison;
import fr.passerelle.sdk.amsn.billing.ScheduleDifference;
import fr.passerelle.sdk.amsn.model.invoice.Invoice;
import fr.passerelle.sdk.amsn.model.invoice.InvoiceQuery;
import fr.passerelle.sdk.amsn.model.invoice.PaymentSchedule;
import fr.passerelle.sdk.amsn.model.invoice.ScheduledPayment;
import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.error.NotFoundException;
import fr.passerelle.sdk.error.UnreadableResponseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fetches PDFs into a folder, each once, and shows the <i>échéancier</i>. */
final class InvoiceDownload {
  private final InvoiceService invoices;
  private final Screen screen;

  InvoiceDownload(InvoiceService invoices, Screen screen) {
    this.invoices = invoices;
    this.screen = screen;
  }

  /** Carries it out; true when every PDF of the period is in the folder. */
  boolean run(InvoiceQuery period, Path folder) {
    screen.step("List the invoices");
    List<Invoice> listed = invoices.list(period).stream().toList();
    screen.say(listed.size() + " documents");

    screen.step("Fetch what is not in " + folder);
    prepare(folder);
    Map<String, Integer> endings = new HashMap<>();
    for (Invoice invoice : listed) {
      endings.merge(fetch(invoice, folder), 1, Integer::sum);
    }
    screen.say(
        endings.getOrDefault("fetched", 0)
            + " fetched, "
            + endings.getOrDefault("there", 0)
            + " there already, "
            + endings.getOrDefault("missing", 0)
            + " missing");

    screen.step("Read the échéancier");
    showSchedule();
    return !endings.containsKey("missing");
  }

  private String fetch(Invoice invoice, Path folder) {
    Path file = folder.resolve(PdfFiles.nameOf(invoice));
    if (PdfFiles.isWhole(file, invoice)) {
      return "there";
    }
    try {
      // tag::download[]
      // Whole or not at all: what is no PDF, or breaks off, leaves nothing behind.
      invoices.download(invoice.getId(), ContentHandler.toFile(file).overwriting());
      // end::download[]
      return "fetched";
    } catch (NotFoundException | UnreadableResponseException e) {
      screen.say(file.getFileName() + ": " + e.getMessage());
      return "missing";
    }
  }

  private void showSchedule() {
    // tag::schedule[]
    PaymentSchedule schedule = invoices.schedule();
    List<Invoice> all = invoices.list(InvoiceQuery.builder().build()).stream().toList();
    ScheduleComparison comparison = ScheduleComparison.of(schedule, all);
    // end::schedule[]
    for (ScheduledPayment item : schedule.getItems()) {
      screen.say(item.getDueOn() + "  " + item.getAmount() + "  " + item.getInvoiceNumber());
    }
    screen.say("Total " + schedule.getTotal());
    Map<String, String> numbers = new HashMap<>();
    all.forEach(invoice -> numbers.put(invoice.getId(), invoice.getNumber()));
    for (LeftOut left : comparison.leftOut()) {
      String why =
          switch (left.reason()) {
            case LITIGATION -> "in litigation, not on the échéancier";
            case LITIGATION_NOT_TOLD -> "not on the échéancier; perhaps in litigation";
            case CREDIT_NOTE -> "a credit note, not on the échéancier";
          };
      screen.say(numbers.get(left.invoiceId()) + ": " + why);
    }
    for (ScheduleDifference difference : comparison.differences()) {
      screen.say(
          numbers.getOrDefault(difference.invoiceId(), difference.invoiceId())
              + ": "
              + difference.kind());
    }
  }

  private static void prepare(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
