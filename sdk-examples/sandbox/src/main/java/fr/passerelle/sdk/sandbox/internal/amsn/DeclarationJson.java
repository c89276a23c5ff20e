package fr.passerelle.sdk.sandbox.internal.amsn;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.sdk.sandbox.amsn.AnnualWindow;
import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/** Windows, drafts, nominal lists and receipts to JSON. */
final class DeclarationJson {
  private DeclarationJson() {}

  static ObjectNode window(AnnualWindow window, LocalDate today) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("year", window.year()).put("open", window.openOn(today));
    put(json, "opensOn", window.opensOn().map(LocalDate::toString));
    put(json, "closesOn", window.closesOn().map(LocalDate::toString));
    put(json, "referenceDate", window.referenceDate().map(LocalDate::toString));
    return json;
  }

  static ObjectNode draft(Declaration draft, ObjectNode window, String currentRosterState) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("window", window);
    json.put("prefilledAt", instant(draft.prefilledAt()))
        .put("rosterState", draft.rosterState())
        .put("currentRosterState", currentRosterState);
    lines(json.putArray("lines"), draft.lines());
    return json.put("total", draft.total()).put("submitted", draft.receipt().isPresent());
  }

  static ObjectNode employee(RosterRecord record, boolean counted) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("employeeId", Declaration.id(record))
        .put("establishment", record.getEstablishment())
        .put("monitoringCategory", record.getMonitoringCategory())
        .put("counted", counted);
    put(json, "socialSecurityNumber", record.getSocialSecurityNumber());
    json.put("familyName", record.getFamilyName());
    put(json, "usageName", record.getUsageName());
    json.put("firstNames", record.getFirstNames());
    json.put("birthDate", record.getBirthDate().value());
    put(json, "employeeNumber", record.getEmployeeNumber());
    json.put("entryDate", record.getEntryDate().toString());
    put(json, "exitDate", record.getExitDate().map(LocalDate::toString));
    return json;
  }

  static ObjectNode receipt(int year, Declaration.Receipt receipt) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("number", receipt.number())
        .put("year", year)
        .put("submittedAt", instant(receipt.submittedAt()))
        .put("draftVersion", receipt.draftVersion());
    lines(json.putArray("lines"), receipt.lines());
    return json.put("total", receipt.total());
  }

  private static void lines(ArrayNode array, Map<Declaration.Cell, Integer> lines) {
    lines.forEach(
        (cell, workers) ->
            array
                .addObject()
                .put("establishment", cell.establishment())
                .put("monitoringCategory", cell.category())
                .put("workers", workers));
  }

  private static String instant(Instant instant) {
    return DateTimeFormatter.ISO_INSTANT.format(instant);
  }

  private static void put(ObjectNode json, String field, Optional<String> value) {
    value.ifPresent(text -> json.put(field, text));
  }
}
