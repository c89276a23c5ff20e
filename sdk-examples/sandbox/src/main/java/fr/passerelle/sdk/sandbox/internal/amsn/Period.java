package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.internal.http.Call;
import fr.passerelle.sdk.sandbox.internal.http.Refusal;
import fr.passerelle.sdk.sandbox.internal.openapi.SchemaFault;
import java.time.LocalDate;
import java.util.List;

/**
 * The days that a list is about, both included.
 *
 * @param from first day
 * @param to last day
 */
record Period(LocalDate from, LocalDate to) {

  static Period of(Call call) {
    LocalDate from = call.query("from").map(LocalDate::parse).orElse(LocalDate.MIN);
    LocalDate to = call.query("to").map(LocalDate::parse).orElse(LocalDate.MAX);
    if (to.isBefore(from)) {
      throw Refusal.of(
          400,
          "invalid-parameter",
          "A parameter is not acceptable",
          List.of(new SchemaFault("query/to", "to-before-from")));
    }
    return new Period(from, to);
  }

  boolean holds(LocalDate day) {
    return meets(day, day);
  }

  boolean meets(LocalDate first, LocalDate last) {
    return !last.isBefore(from) && !first.isAfter(to);
  }
}
