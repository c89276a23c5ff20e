package fr.passerelle.sdk.sandbox.internal.amsn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.sdk.sandbox.amsn.ContactRecord;
import fr.passerelle.sdk.sandbox.internal.amsn.ContactBook.Kept;
import fr.passerelle.sdk.sandbox.internal.http.Answer;
import fr.passerelle.sdk.sandbox.internal.http.Call;
import fr.passerelle.sdk.sandbox.internal.http.Refusal;
import fr.passerelle.sdk.sandbox.internal.openapi.SchemaFault;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The operations of the contacts. Called under the lock of the portal. */
final class ContactDesk implements MenuDesk {
  private final Clock clock;
  private final ListPages pages;

  ContactDesk(Clock clock, int pageSize) {
    this.clock = clock;
    this.pages = new ListPages(pageSize);
  }

  @Override
  public Map<String, Handler> handlers() {
    return Map.of(
        "listContactTypes",
        (member, call) ->
            pages.page(call, List.copyOf(member.contacts().types().entrySet()), ContactDesk::type),
        "listContacts",
        (member, call) -> pages.page(call, member.contacts().all(), ContactDesk::write),
        "getContact",
        (member, call) -> shown(200, find(member, call)),
        "addContact",
        this::add,
        "modifyContact",
        this::modify);
  }

  private Answer add(Member member, Call call) {
    judge(member, call.body());
    JsonNode body = call.body();
    ContactRecord record =
        taken(
                ContactRecord.builder()
                    .type(body.path("type").asText())
                    .familyName(body.path("familyName").asText())
                    .build(),
                body)
            .build();
    Kept kept = member.contacts().add(record, clock.instant());
    return shown(201, kept).with("Location", "/amsn/contacts/" + kept.id());
  }

  private Answer modify(Member member, Call call) {
    Kept kept = find(member, call);
    Versions.require(call, kept.etag());
    judge(member, call.body());
    ContactRecord changed = taken(kept.record(), call.body()).build();
    // What already is so stays the same version.
    return changed.equals(kept.record())
        ? shown(200, kept)
        : shown(200, member.contacts().replace(kept, changed, clock.instant()));
  }

  private static ContactRecord.Builder taken(ContactRecord record, JsonNode body) {
    ContactRecord.Builder builder = record.toBuilder();
    AdministrationJson.text(body, "type").ifPresent(builder::type);
    AdministrationJson.text(body, "familyName").ifPresent(builder::familyName);
    AdministrationJson.text(body, "firstNames").ifPresent(builder::firstNames);
    AdministrationJson.text(body, "role").ifPresent(builder::role);
    AdministrationJson.text(body, "email").ifPresent(builder::email);
    AdministrationJson.text(body, "phone").ifPresent(builder::phone);
    return builder;
  }

  private static void judge(Member member, JsonNode body) {
    List<SchemaFault> faults = new ArrayList<>();
    if (body.has("type") && !member.contacts().types().containsKey(body.path("type").asText())) {
      faults.add(new SchemaFault("/type", "unknown-contact-type"));
    }
    if (body.has("email") && !CheckDigits.soundEmail(body.path("email").asText())) {
      faults.add(new SchemaFault("/email", "format"));
    }
    if (!faults.isEmpty()) {
      throw Refusal.invalid(faults);
    }
  }

  private static Kept find(Member member, Call call) {
    return member
        .contacts()
        .find(call.path("contactId"))
        .orElseThrow(() -> Refusal.of(404, "contact-not-found", "Not a contact of this member"));
  }

  private static Answer shown(int status, Kept kept) {
    return Answer.json(status, write(kept)).with("ETag", kept.etag());
  }

  private static ObjectNode type(Map.Entry<String, String> type) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("code", type.getKey())
        .put("label", type.getValue());
  }

  private static ObjectNode write(Kept kept) {
    ContactRecord record = kept.record();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", kept.id());
    json.put("type", record.getType());
    json.put("familyName", record.getFamilyName());
    AdministrationJson.put(json, "firstNames", record.getFirstNames());
    AdministrationJson.put(json, "role", record.getRole());
    AdministrationJson.put(json, "email", record.getEmail());
    AdministrationJson.put(json, "phone", record.getPhone());
    json.put("updatedAt", AdministrationJson.instant(kept.updatedAt()));
    return json;
  }
}
