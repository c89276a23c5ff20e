package fr.passerelle.sdk.sandbox.internal.amsn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.sdk.sandbox.amsn.AppointmentRecord;
import fr.passerelle.sdk.sandbox.amsn.CancellationRequestRecord;
import fr.passerelle.sdk.sandbox.amsn.VisitRequestRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Appointments and requests to JSON. The reasons that employers give stay inside. */
final class VisitJson {
  private VisitJson() {}

  static ObjectNode write(AppointmentRecord record, String establishment) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", record.getId().orElseThrow());
    json.put("employeeId", record.getEmployeeId());
    json.put("establishment", establishment);
    put(json, "visitType", record.getVisitType());
    json.put("startsAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(record.getStartsAt()));
    put(json, "place", record.getPlace());
    json.put("state", record.getState());
    put(json, "visitRequestId", record.getVisitRequestId());
    return json;
  }

  static ObjectNode write(VisitRequestRecord record, String establishment) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", record.getId().orElseThrow());
    json.put("employeeId", record.getEmployeeId());
    json.put("establishment", establishment);
    json.put("visitType", record.getVisitType());
    put(json, "wishedFrom", record.getWishedFrom().map(LocalDate::toString));
    put(json, "wishedTo", record.getWishedTo().map(LocalDate::toString));
    json.put("state", record.getState());
    json.put("closed", record.isClosed());
    json.put("requestedAt", instant(record.getRequestedAt().orElseThrow()));
    put(json, "decidedAt", record.getDecidedAt().map(VisitJson::instant));
    put(json, "motive", record.getMotive());
    put(json, "appointmentId", record.getAppointmentId());
    return json;
  }

  static ObjectNode write(CancellationRequestRecord record) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", record.getId().orElseThrow());
    json.put("appointmentId", record.getAppointmentId());
    json.put("state", record.getState());
    json.put("closed", record.isClosed());
    json.put("requestedAt", instant(record.getRequestedAt().orElseThrow()));
    put(json, "decidedAt", record.getDecidedAt().map(VisitJson::instant));
    put(json, "motive", record.getMotive());
    return json;
  }

  static VisitRequestRecord visitDemand(JsonNode body) {
    return VisitRequestRecord.builder()
        .employeeId(body.path("employeeId").asText())
        .visitType(body.path("visitType").asText())
        .wishedFrom(text(body, "wishedFrom").map(LocalDate::parse))
        .wishedTo(text(body, "wishedTo").map(LocalDate::parse))
        .reason(text(body, "reason"))
        .build();
  }

  static Optional<String> text(JsonNode body, String field) {
    JsonNode value = body.path(field);
    return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
  }

  private static String instant(Instant moment) {
    return DateTimeFormatter.ISO_INSTANT.format(moment.truncatedTo(ChronoUnit.SECONDS));
  }

  private static void put(ObjectNode json, String field, Optional<String> value) {
    value.ifPresent(text -> json.put(field, text));
  }
}
