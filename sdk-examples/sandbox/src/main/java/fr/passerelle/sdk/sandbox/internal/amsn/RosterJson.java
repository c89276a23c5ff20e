package fr.passerelle.sdk.sandbox.internal.amsn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
import fr.passerelle.sdk.sandbox.internal.http.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records to JSON and back. What is read here has already been judged by the contract's schema. */
final class RosterJson {
  private RosterJson() {}

  static ObjectNode write(Stored stored) {
    RosterRecord record = stored.record();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", stored.id());
    json.put("establishment", record.getEstablishment());
    put(json, "socialSecurityNumber", record.getSocialSecurityNumber());
    json.put("familyName", record.getFamilyName());
    put(json, "usageName", record.getUsageName());
    json.put("firstNames", record.getFirstNames());
    json.put("sex", record.getSex());
    json.put("birthDate", record.getBirthDate().value());
    json.put("entryDate", record.getEntryDate().toString());
    put(json, "exitDate", record.getExitDate().map(LocalDate::toString));
    json.put("contractType", record.getContractType());
    put(json, "jobTitle", record.getJobTitle());
    put(json, "pcsEse", record.getPcsEse());
    json.put("monitoringCategory", record.getMonitoringCategory());
    ArrayNode exposures = json.putArray("exposures");
    record.getExposures().forEach(exposures::add);
    json.put("multiEmployer", record.isMultiEmployer());
    put(json, "employeeNumber", record.getEmployeeNumber());
    json.put("updatedAt", DateTimeFormatter.ISO_INSTANT.format(stored.updatedAt()));
    return json;
  }

  static RosterRecord entry(JsonNode body) {
    return RosterRecord.builder()
        .establishment(body.path("establishment").asText())
        .socialSecurityNumber(text(body, "socialSecurityNumber"))
        .familyName(body.path("familyName").asText())
        .usageName(text(body, "usageName"))
        .firstNames(body.path("firstNames").asText())
        .sex(body.path("sex").asText())
        .birthDate(birthDate(body.path("birthDate")))
        .entryDate(LocalDate.parse(body.path("entryDate").asText()))
        .exitDate(text(body, "exitDate").map(LocalDate::parse))
        .contractType(body.path("contractType").asText())
        .jobTitle(text(body, "jobTitle"))
        .pcsEse(text(body, "pcsEse"))
        .monitoringCategory(body.path("monitoringCategory").asText())
        .exposures(texts(body.path("exposures")))
        .multiEmployer(body.path("multiEmployer").asBoolean(false))
        .employeeNumber(text(body, "employeeNumber"))
        .build();
  }

  /** Applies a merge patch: named fields only, null clears. */
  static RosterRecord changed(RosterRecord record, JsonNode patch) {
    RosterRecord.Builder builder = record.toBuilder();
    for (Map.Entry<String, JsonNode> field : patch.properties()) {
      JsonNode value = field.getValue();
      Optional<String> text = value.isNull() ? Optional.empty() : Optional.of(value.asText());
      switch (field.getKey()) {
        case "socialSecurityNumber" -> builder.socialSecurityNumber(text);
        case "familyName" -> builder.familyName(value.asText());
        case "usageName" -> builder.usageName(text);
        case "firstNames" -> builder.firstNames(value.asText());
        case "sex" -> builder.sex(value.asText());
        case "birthDate" -> builder.birthDate(birthDate(value));
        case "contractType" -> builder.contractType(value.asText());
        case "jobTitle" -> builder.jobTitle(text);
        case "pcsEse" -> builder.pcsEse(text);
        case "monitoringCategory" -> builder.monitoringCategory(value.asText());
        case "exposures" -> builder.exposures(texts(value));
        case "employeeNumber" -> builder.employeeNumber(text);
        default -> throw new IllegalStateException("the contract knows a field that this does not");
      }
    }
    return builder.build();
  }

  /** The form was judged; whether the calendar has such a day was not. */
  private static PartialDate birthDate(JsonNode value) {
    try {
      return PartialDate.parse(value.asText());
    } catch (DateTimeException e) {
      throw Refusal.invalid("/birthDate", "format");
    }
  }

  private static Optional<String> text(JsonNode body, String field) {
    JsonNode value = body.path(field);
    return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static void put(ObjectNode json, String field, Optional<String> value) {
    value.ifPresent(text -> json.put(field, text));
  }
}
