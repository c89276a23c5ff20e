package fr.passerelle.sdk.amsn.internal;

import fr.passerelle.sdk.amsn.ContactService;
import fr.passerelle.sdk.amsn.model.contact.Contact;
import fr.passerelle.sdk.amsn.model.contact.ContactChange;
import fr.passerelle.sdk.amsn.model.contact.ContactEntry;
import fr.passerelle.sdk.amsn.model.contact.ContactType;
import fr.passerelle.sdk.amsn.model.contact.VersionedContact;
import fr.passerelle.sdk.amsn.operation.ContactOperations;
import fr.passerelle.sdk.client.ApiResponse;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.internal.ServiceCaller;
import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.error.Violation;
import java.util.List;
import java.util.Optional;

/** The contacts over HTTP. */
final class RemoteContactService implements ContactService {
  private static final String CONTACT_ID = "contactId";
  private static final ContactChange NOTHING = ContactChange.builder().build();

  private final ServiceCaller caller;

  RemoteContactService(ServiceCaller caller) {
    this.caller = caller;
  }

  @Override
  public Pages<ContactType> types() {
    return caller.call(ContactOperations.LIST_CONTACT_TYPES).returningPages(ContactType.class);
  }

  @Override
  public Pages<Contact> list() {
    return caller.call(ContactOperations.LIST_CONTACTS).returningPages(Contact.class);
  }

  @Override
  public VersionedContact get(String contactId) {
    return versioned(
        caller
            .call(ContactOperations.GET_CONTACT)
            .path(CONTACT_ID, contactId)
            .returningResponse(Contact.class));
  }

  @Override
  public Contact add(ContactEntry entry, RequestOptions options) {
    return caller
        .call(ContactOperations.ADD_CONTACT)
        .body(entry)
        .options(options)
        .settledBy(ContactOperations.LIST_CONTACTS, () -> settleAddition(entry))
        .returning(Contact.class);
  }

  @Override
  public VersionedContact modify(String contactId, ContactChange change, String version) {
    if (change.equals(NOTHING)) {
      throw new InvalidModelException(
          "ContactChange", List.of(new Violation("", "Empty", "must change something")));
    }
    return versioned(
        caller
            .call(ContactOperations.MODIFY_CONTACT)
            .path(CONTACT_ID, contactId)
            .ifMatch(version)
            .body(change)
            .settledBy(ContactOperations.GET_CONTACT, () -> settleChange(contactId, version))
            .returningResponse(Contact.class));
  }

  /**
   * Looks for the contact. The same contact may have stood there before: finding it is no proof
   * that this request put it there, yet what was wanted is there.
   */
  private Outcome settleAddition(ContactEntry entry) {
    boolean found = list().stream().anyMatch(contact -> isThat(contact, entry));
    return found ? Outcome.HAPPENED : Outcome.DID_NOT_HAPPEN;
  }

  private static boolean isThat(Contact contact, ContactEntry entry) {
    return contact.getType().equals(entry.getType())
        && contact.getFamilyName().equals(entry.getFamilyName())
        && contact.getFirstNames().equals(entry.getFirstNames())
        && contact.emailAddress().equals(Optional.of(entry.getEmail()))
        && contact.phoneNumber().equals(entry.getPhone());
  }

  /** The version tells: unchanged, nothing happened; changed, this change or somebody else's. */
  private Outcome settleChange(String contactId, String version) {
    return get(contactId).version().equals(version)
        ? Outcome.DID_NOT_HAPPEN
        : Outcome.STILL_UNKNOWN;
  }

  private static VersionedContact versioned(ApiResponse<Contact> response) {
    return new VersionedContact(response.value(), response.etag().orElseThrow());
  }
}
