package fr.passerelle.sdk.amsn;

import fr.passerelle.sdk.amsn.model.contact.Contact;
import fr.passerelle.sdk.amsn.model.contact.ContactChange;
import fr.passerelle.sdk.amsn.model.contact.ContactEntry;
import fr.passerelle.sdk.amsn.model.contact.ContactType;
import fr.passerelle.sdk.amsn.model.contact.VersionedContact;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.client.RequestOptions;

/**
 * The persons whom the service may write to. Screen: <i>Informations administratives, contacts</i>
 * (guide of the <i>Espace Adhérent</i>, row 5). The portal offers no deletion: there is none here.
 *
 * <p>A request model is validated before it is sent; a model that breaks its rules throws {@link
 * fr.passerelle.sdk.error.InvalidModelException} and nothing leaves the machine.
 */
public interface ContactService {
  /**
   * Lists the types that the service proposes. Safe. No list of them is published.
   *
   * @return the pages; the first one is read at once
   */
  Pages<ContactType> types();

  /**
   * Lists the contacts, in an order that does not change while it is read. Safe.
   *
   * @return the pages; the first one is read at once
   */
  Pages<Contact> list();

  /**
   * Reads one contact. Safe.
   *
   * @param contactId identifier of the contact
   * @return the contact and its version
   * @throws fr.passerelle.sdk.error.NotFoundException when the member has no such contact
   */
  VersionedContact get(String contactId);

  /**
   * Adds a contact. Keyed: it is retried with the same key, and the service acts once.
   *
   * @param entry the contact
   * @return the contact that was created
   * @throws fr.passerelle.sdk.error.UnprocessableException entry of code {@code
   *     unknown-contact-type} for a type that the service does not propose
   * @throws fr.passerelle.sdk.error.OutcomeUnknownException when no answer could be read; its
   *     settling operation looks for the contact in the list
   */
  default Contact add(ContactEntry entry) {
    return add(entry, RequestOptions.none());
  }

  /**
   * The same with options, such as the caller's own idempotency key.
   *
   * @param entry the contact
   * @param options options of this call
   * @return the contact that was created
   */
  Contact add(ContactEntry entry, RequestOptions options);

  /**
   * Modifies a contact, on the version that was read. Not idempotent: a lost answer is
   * settled by reading the contact.
   *
   * @param contactId identifier of the contact
   * @param change what changes; what it leaves out stays
   * @param version version of the contact as it was read
   * @return the contact as it is now, with its new version
   * @throws fr.passerelle.sdk.error.InvalidModelException when nothing changes; nothing was sent
   * @throws fr.passerelle.sdk.error.ResponseException status 412 when somebody changed the contact
   *     meanwhile
   */
  VersionedContact modify(String contactId, ContactChange change, String version);
}
