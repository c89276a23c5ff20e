package fr.passerelle.sdk.sandbox.internal.amsn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.sdk.model.Address;
import fr.passerelle.sdk.sandbox.amsn.AdministrationRecord;
import fr.passerelle.sdk.sandbox.amsn.BankRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** The administrative information to JSON, postal addresses and bank details from JSON. */
final class AdministrationJson {
  private static final String POSTAL = "postal";
  private static final String EMAIL = "email";
  private static final int COUNTRY = 2;
  private static final int SHOWN_TAIL = 4;

  private AdministrationJson() {}

  static ObjectNode information(AdministrationFile file) {
    AdministrationRecord record = file.inForce();
    ObjectNode json = object();
    json.put("siret", record.getSiret());
    json.put("legalName", record.getLegalName());
    addresses(json, record);
    answers(json, record);
    json.set("paperless", paperless(record));
    texts(json.putArray("missing"), AdministrationFile.missing(record));
    file.openDraft().ifPresent(draft -> json.put("openDraftId", draft.id()));
    return json;
  }

  static ObjectNode draft(AdministrationFile file, StoredDraft draft) {
    ObjectNode json = object();
    json.put("id", draft.id());
    json.put("state", draft.state());
    AdministrationRecord proposed = file.proposed(draft);
    addresses(json, proposed);
    answers(json, proposed);
    texts(json.putArray("missing"), AdministrationFile.missing(proposed));
    texts(json.putArray("differing"), file.differing(draft));
    json.put("openedAt", instant(draft.openedAt()));
    draft.closedAt().ifPresent(at -> json.put("closedAt", instant(at)));
    return json;
  }

  static ObjectNode billing(AdministrationRecord record) {
    ObjectNode json = object();
    record.getAddresses().stream()
        .filter(address -> address.getUse().equals("billing"))
        .forEach(address -> put(json, EMAIL, address.getEmail()));
    json.set("paperless", paperless(record));
    return json;
  }

  static ObjectNode directDebit(AdministrationRecord record) {
    ObjectNode json = object();
    json.put("state", record.getDirectDebitState());
    if (record.getBank().isPresent()) {
      BankRecord bank = record.getBank().get();
      json.put("maskedIban", masked(bank.getIban()));
      json.put("bic", bank.getBic());
      if (bank.getRum().isPresent() || bank.getSignedOn().isPresent()) {
        ObjectNode mandate = json.putObject("mandate");
        put(mandate, "rum", bank.getRum());
        put(mandate, "ics", bank.getIcs());
        put(mandate, "signedOn", bank.getSignedOn().map(LocalDate::toString));
      }
    }
    return json;
  }

  static BankRecord bank(JsonNode body) {
    JsonNode mandate = body.path("mandate");
    return BankRecord.builder()
        .iban(body.path("iban").asText())
        .bic(body.path("bic").asText())
        .rum(text(mandate, "rum"))
        .ics(text(mandate, "ics"))
        .signedOn(text(mandate, "signedOn").map(LocalDate::parse))
        .build();
  }

  static ObjectNode postal(Address address) {
    ObjectNode json = object();
    put(json, "street", address.getStreet());
    put(json, "constructionComplement", address.getConstructionComplement());
    put(json, "streetComplement", address.getStreetComplement());
    put(json, "postalCode", address.getPostalCode());
    put(json, "locality", address.getLocality());
    put(json, "country", address.getCountry());
    put(json, "foreignDistribution", address.getForeignDistribution());
    return json;
  }

  static Address postal(JsonNode json) {
    return Address.builder()
        .street(text(json, "street"))
        .constructionComplement(text(json, "constructionComplement"))
        .streetComplement(text(json, "streetComplement"))
        .postalCode(text(json, "postalCode"))
        .locality(text(json, "locality"))
        .country(text(json, "country"))
        .foreignDistribution(text(json, "foreignDistribution"))
        .build();
  }

  static Optional<String> text(JsonNode body, String field) {
    JsonNode value = body.path(field);
    return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
  }

  static void put(ObjectNode json, String field, Optional<String> value) {
    value.ifPresent(text -> json.put(field, text));
  }

  static String instant(Instant instant) {
    return DateTimeFormatter.ISO_INSTANT.format(instant);
  }

  private static void addresses(ObjectNode json, AdministrationRecord record) {
    ArrayNode array = json.putArray("addresses");
    record
        .getAddresses()
        .forEach(
            address -> {
              ObjectNode item = array.addObject().put("use", address.getUse());
              address.getPostal().ifPresent(postal -> item.set(POSTAL, postal(postal)));
              put(item, EMAIL, address.getEmail());
            });
  }

  private static void answers(ObjectNode json, AdministrationRecord record) {
    ArrayNode array = json.putArray("answers");
    record
        .getAnswers()
        .forEach(
            answer -> {
              ObjectNode item = array.addObject().put("item", answer.getItem());
              put(item, "label", answer.getLabel());
              put(item, "value", answer.getValue());
              item.put("mandatory", answer.isMandatory());
            });
  }

  private static ObjectNode paperless(AdministrationRecord record) {
    ObjectNode json = object().put("state", record.getPaperlessState());
    put(json, "returnedOn", record.getPaperlessReturnedOn().map(LocalDate::toString));
    return json;
  }

  private static String masked(String iban) {
    int hidden = iban.length() - COUNTRY - SHOWN_TAIL;
    return iban.substring(0, COUNTRY) + "*".repeat(hidden) + iban.substring(COUNTRY + hidden);
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
