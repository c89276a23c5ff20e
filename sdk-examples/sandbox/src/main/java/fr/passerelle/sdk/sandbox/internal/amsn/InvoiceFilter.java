package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.InvoiceRecord;
import fr.passerelle.sdk.sandbox.internal.http.Call;
import fr.passerelle.sdk.sandbox.internal.http.Refusal;
import fr.passerelle.sdk.sandbox.internal.openapi.SchemaFault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which documents a list asks for. */
record InvoiceFilter(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> kind,
    Optional<String> state,
    Optional<Boolean> litigation,
    Optional<BigDecimal> least,
    Optional<BigDecimal> most,
    Optional<String> establishment) {
  static InvoiceFilter of(Call call) {
    InvoiceFilter filter =
        new InvoiceFilter(
            call.query("issuedFrom").map(LocalDate::parse),
            call.query("issuedTo").map(LocalDate::parse),
            call.query("kind"),
            call.query("state"),
            call.query("inLitigation").map(Boolean::valueOf),
            call.query("totalFrom").map(BigDecimal::new),
            call.query("totalTo").map(BigDecimal::new),
            call.query("establishment"));
    List<SchemaFault> faults = new ArrayList<>();
    if (filter.from.isPresent() && filter.to.filter(filter.from.get()::isAfter).isPresent()) {
      faults.add(new SchemaFault("query/issuedTo", "range"));
    }
    if (filter.least.isPresent()
        && filter.most.filter(most -> most.compareTo(filter.least.get()) < 0).isPresent()) {
      faults.add(new SchemaFault("query/totalTo", "range"));
    }
    if (!faults.isEmpty()) {
      throw Refusal.of(400, "invalid-parameter", "A parameter is not acceptable", faults);
    }
    return filter;
  }

  boolean accepts(InvoiceRecord record) {
    return from.filter(record.getIssuedOn()::isBefore).isEmpty()
        && to.filter(record.getIssuedOn()::isAfter).isEmpty()
        && kind.map(record.getKind()::equals).orElse(true)
        && state.map(record.getState()::equals).orElse(true)
        && litigation.map(asked -> asked == record.isInLitigation()).orElse(true)
        && least.filter(amount -> record.getTotal().compareTo(amount) < 0).isEmpty()
        && most.filter(amount -> record.getTotal().compareTo(amount) > 0).isEmpty()
        && establishment
            .map(asked -> record.getEstablishment().filter(asked::equals).isPresent())
            .orElse(true);
  }

  /** Distinguishes lists, so that a cursor is not used for another one. */
  int fingerprint() {
    return Objects.hash(from, to, kind, state, litigation, least, most, establishment);
  }
}
