package fr.passerelle.sdk.sandbox.internal.amsn;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.sdk.sandbox.amsn.InvoiceRecord;
import fr.passerelle.sdk.sandbox.internal.http.Answer;
import fr.passerelle.sdk.sandbox.internal.http.Call;
import fr.passerelle.sdk.sandbox.internal.http.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The invoice operations of the contract. Called under the lock of the portal. */
final class InvoiceDesk implements MenuDesk {
  private static final int DEFAULT_LIMIT = 50;

  private final Clock clock;
  private final int pageSize;

  InvoiceDesk(Clock clock, int pageSize) {
    this.clock = clock;
    this.pageSize = pageSize;
  }

  @Override
  public Map<String, Handler> handlers() {
    return Map.of(
        "listInvoices", this::list,
        "downloadInvoice", InvoiceDesk::download,
        "getPaymentSchedule", this::schedule);
  }

  private Answer list(Member member, Call call) {
    InvoiceFilter filter = InvoiceFilter.of(call);
    int from =
        call.query("cursor").map(cursor -> Cursor.read(cursor, filter.fingerprint())).orElse(0);
    int asked = call.query("limit").map(Integer::parseInt).orElse(DEFAULT_LIMIT);
    int limit = Math.min(asked, pageSize);
    List<InvoiceRecord> all = member.invoices().all();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode items = json.putArray("items");
    for (int i = from; i < all.size(); i++) {
      if (filter.accepts(all.get(i))) {
        if (items.size() == limit) {
          json.put("nextCursor", Cursor.write(i, filter.fingerprint()));
          break;
        }
        items.add(write(all.get(i)));
      }
    }
    return Answer.json(200, json);
  }

  private static Answer download(Member member, Call call) {
    InvoiceRecord record =
        member
            .invoices()
            .find(call.path("invoiceId"))
            .orElseThrow(
                () -> Refusal.of(404, "invoice-not-found", "Not an invoice of this member"));
    if (record.getDocument().filter(String::isEmpty).isPresent()) {
      throw Refusal.of(404, "document-not-found", "There is no PDF of this invoice");
    }
    return new Answer(200, Map.of("Content-Type", record.getDocumentType()), document(record));
  }

  /** What is owed and has a due date, litigation left out. */
  private Answer schedule(Member member, Call call) {
    List<InvoiceRecord> open =
        member.invoices().all().stream()
            .filter(record -> record.getOutstanding().signum() != 0)
            .filter(record -> record.getDueOn().isPresent())
            .filter(record -> !record.isInLitigation())
            .sorted(Comparator.comparing(record -> record.getDueOn().orElseThrow()))
            .toList();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("asOf", LocalDate.now(clock).toString()).put("litigationExcluded", true);
    ArrayNode items = json.putArray("items");
    for (InvoiceRecord record : open) {
      items
          .addObject()
          .put("invoiceId", record.getId().orElseThrow())
          .put("invoiceNumber", record.getNumber())
          .put("kind", record.getKind())
          .put("dueOn", record.getDueOn().orElseThrow().toString())
          .put("amount", cents(record.getOutstanding()));
    }
    BigDecimal total =
        open.stream().map(InvoiceRecord::getOutstanding).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Answer.json(200, json.put("total", cents(total)));
  }

  private static ObjectNode write(InvoiceRecord record) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", record.getId().orElseThrow())
        .put("number", record.getNumber())
        .put("kind", record.getKind())
        .put("state", record.getState())
        .put("issuedOn", record.getIssuedOn().toString());
    record.getDueOn().ifPresent(day -> json.put("dueOn", day.toString()));
    record.getEstablishment().ifPresent(siret -> json.put("establishment", siret));
    json.put("total", cents(record.getTotal())).put("outstanding", cents(record.getOutstanding()));
    if (record.isLitigationTold()) {
      json.put("inLitigation", record.isInLitigation());
    }
    if (record.isDocumentDescribed()) {
      byte[] document = document(record);
      json.put("documentSize", document.length).put("documentSha256", sha256(document));
    }
    return json;
  }

  private static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.UNNECESSARY);
  }

  private static byte[] document(InvoiceRecord record) {
    return record
        .getDocument()
        .map(text -> text.getBytes(StandardCharsets.ISO_8859_1))
        .orElseGet(
            () ->
                PlainPdf.of(
                    record.getKind() + " " + record.getNumber() + " of " + record.getIssuedOn()));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
