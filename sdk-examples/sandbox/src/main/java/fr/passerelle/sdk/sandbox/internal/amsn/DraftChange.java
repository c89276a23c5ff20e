package fr.passerelle.sdk.sandbox.internal.amsn;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.sdk.sandbox.amsn.AddressRecord;
import fr.passerelle.sdk.sandbox.amsn.AdministrationRecord;
import fr.passerelle.sdk.sandbox.amsn.AnswerRecord;
import fr.passerelle.sdk.sandbox.internal.http.Refusal;
import fr.passerelle.sdk.sandbox.internal.openapi.SchemaFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges a change of the administrative information and applies it to what there is. */
final class DraftChange {
  /** Uses that may be filled although nothing is held for them. */
  private static final Set<String> USES = Set.of("administrative", "billing", "convocations");

  /** What the accounting department changes, not the portal. */
  private static final Set<String> OFF_PORTAL =
      Set.of("siret", "legal-name", "legalName", "raison-sociale", "raisonSociale");

  private final AdministrationRecord record;
  private final Map<String, AddressRecord> addresses = new LinkedHashMap<>();
  private final Map<String, AnswerRecord> answers = new LinkedHashMap<>();
  private final List<SchemaFault> faults = new ArrayList<>();

  private DraftChange(AdministrationRecord record) {
    this.record = record;
    record.getAddresses().forEach(address -> addresses.put(address.getUse(), address));
    record.getAnswers().forEach(answer -> answers.put(answer.getItem(), answer));
  }

  /**
   * Applies a change.
   *
   * @param record what there is
   * @param body the change, judged by the contract's schema
   * @return what there would be
   * @throws Refusal 422, naming every place that is not acceptable
   */
  static AdministrationRecord apply(AdministrationRecord record, JsonNode body) {
    DraftChange change = new DraftChange(record);
    if (body.path("addresses").isEmpty() && body.path("answers").isEmpty()) {
      throw Refusal.invalid("", "empty-change");
    }
    change.takeAddresses(body.path("addresses"));
    change.takeAnswers(body.path("answers"));
    if (!change.faults.isEmpty()) {
      throw Refusal.invalid(change.faults);
    }
    return change.result();
  }

  private void takeAddresses(JsonNode changes) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < changes.size(); i++) {
      JsonNode change = changes.get(i);
      String use = change.path("use").asText();
      String place = "/addresses/" + i;
      if (!seen.add(use)) {
        faults.add(new SchemaFault(place + "/use", "duplicate"));
      } else if (!USES.contains(use) && !addresses.containsKey(use)) {
        faults.add(new SchemaFault(place + "/use", "unknown-item"));
      } else if (change.has("email") && !CheckDigits.soundEmail(change.path("email").asText())) {
        faults.add(new SchemaFault(place + "/email", "format"));
      } else {
        addresses.put(use, changed(use, change));
      }
    }
  }

  private AddressRecord changed(String use, JsonNode change) {
    AddressRecord.Builder builder =
        addresses.getOrDefault(use, AddressRecord.builder().use(use).build()).toBuilder();
    if (change.has("postal")) {
      builder.postal(AdministrationJson.postal(change.path("postal")));
    }
    if (change.has("email")) {
      builder.email(change.path("email").asText());
    }
    return builder.build();
  }

  private void takeAnswers(JsonNode changes) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < changes.size(); i++) {
      String item = changes.get(i).path("item").asText();
      String place = "/answers/" + i + "/item";
      AnswerRecord held = answers.get(item);
      if (OFF_PORTAL.contains(item)) {
        faults.add(new SchemaFault(place, "off-portal-change"));
      } else if (!seen.add(item)) {
        faults.add(new SchemaFault(place, "duplicate"));
      } else if (held == null) {
        faults.add(new SchemaFault(place, "unknown-item"));
      } else {
        String value = changes.get(i).path("value").asText();
        answers.put(item, held.toBuilder().value(value).build());
      }
    }
  }

  private AdministrationRecord result() {
    return record.toBuilder().addresses(addresses.values()).answers(answers.values()).build();
  }
}
