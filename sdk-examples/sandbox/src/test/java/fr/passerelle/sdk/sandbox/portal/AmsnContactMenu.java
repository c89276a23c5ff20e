package fr.passerelle.sdk.sandbox.portal;

import fr.passerelle.sdk.amsn.model.contact.Contact;
import fr.passerelle.sdk.amsn.model.contact.ContactChange;
import fr.passerelle.sdk.amsn.model.contact.ContactEntry;
import fr.passerelle.sdk.amsn.model.contact.VersionedContact;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.identifier.Email;
import fr.passerelle.sdk.identifier.PhoneNumber;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.portal.PortalUnderTest.Call;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The contacts, with two persons whose every field is set. */
final class AmsnContactMenu implements AmsnMenu {
  private static final String TYPE = "paie";

  /** What earlier answers gave, so that later calls are the same each time they are made. */
  private final Map<String, String> remembered = new LinkedHashMap<>();

  @Override
  public void seed(AmsnMember.Builder member) {
    member.contactTypes(Map.of(TYPE, "Service de la paie"));
  }

  @Override
  public Map<String, Call> calls() {
    Map<String, Call> calls = new LinkedHashMap<>();
    calls.put("contacts.types()", AmsnMenu.of(amsn -> amsn.contacts().types()));
    calls.put(
        "contacts.add(ContactEntry)",
        AmsnMenu.of(
            amsn -> {
              Contact contact = amsn.contacts().add(first());
              remembered.putIfAbsent("first", contact.getId());
              return contact;
            }));
    calls.put(
        "contacts.add(ContactEntry, RequestOptions)",
        AmsnMenu.of(
            amsn ->
                amsn.contacts()
                    .add(
                        second(),
                        RequestOptions.builder().idempotencyKey("contact-key-2").build())));
    calls.put("contacts.list()", AmsnMenu.of(amsn -> amsn.contacts().list()));
    calls.put(
        "contacts.get(String)",
        AmsnMenu.of(
            amsn -> {
              VersionedContact read = amsn.contacts().get(remembered.get("first"));
              remembered.putIfAbsent("version", read.version());
              return read;
            }));
    calls.put(
        "contacts.modify(String, ContactChange, String)",
        AmsnMenu.of(
            amsn ->
                amsn.contacts()
                    .modify(
                        remembered.get("first"),
                        ContactChange.builder().email(second().getEmail()).build(),
                        remembered.get("version"))));
    return calls;
  }

  @Override
  public Map<String, Call> refusals() {
    Map<String, Call> refusals = new LinkedHashMap<>();
    refusals.put("contacts 404", AmsnMenu.of(amsn -> amsn.contacts().get("contact-999999")));
    refusals.put(
        "contacts 422",
        AmsnMenu.of(amsn -> amsn.contacts().add(first().toBuilder().type("inconnu").build())));
    return refusals;
  }

  @Override
  public Map<String, Call> mistakes() {
    String tooLong = "Boisjoubert-Lantenac ".repeat(8);
    Map<String, Call> mistakes = new LinkedHashMap<>();
    mistakes.put(
        "add",
        AmsnMenu.of(
            amsn ->
                amsn.contacts()
                    .add(first().toBuilder().familyName(tooLong).role(tooLong).build())));
    mistakes.put(
        "modify contact",
        AmsnMenu.of(
            amsn ->
                amsn.contacts()
                    .modify(
                        "contact-000001",
                        ContactChange.builder().firstNames(tooLong).build(),
                        "\"1\"")));
    return mistakes;
  }

  @Override
  public List<String> needles() {
    return List.of(
        "Boisjoubert-Lantenac",
        "Aliénor Maxence",
        "Cheffe des reliures",
        "alienor.bl@example.org",
        "+33199004411",
        "Trévoux-Mirandol",
        "Philibert",
        "Comptable des dorures",
        "philibert.tm@example.org",
        "+33639984422");
  }

  private static ContactEntry first() {
    return ContactEntry.builder()
        .type(TYPE)
        .familyName("Boisjoubert-Lantenac")
        .firstNames("Aliénor Maxence")
        .role("Cheffe des reliures")
        .email(Email.of("alienor.bl@example.org"))
        .phone(PhoneNumber.of("+33199004411"))
        .build();
  }

  private static ContactEntry second() {
    return ContactEntry.builder()
        .type(TYPE)
        .familyName("Trévoux-Mirandol")
        .firstNames("Philibert")
        .role("Comptable des dorures")
        .email(Email.of("philibert.tm@example.org"))
        .phone(PhoneNumber.of("+33639984422"))
        .build();
  }
}
