package fr.passerelle.sdk.amsn.operation;

import fr.passerelle.sdk.client.Operation;
import java.util.List;

/** Operations of the menu <i>Contacts</i>. */
public final class ContactOperations {
  /** Lists the types that the service proposes. */
  public static final Operation LIST_CONTACT_TYPES =
      Operation.get("amsn.contacts.listContactTypes", "/contacts/types")
          .safe()
          .function("A-06")
          .screen("Espace Adhérent > Informations administratives > Contacts > Types proposés")
          .build();

  /** Lists the contacts, page by page. */
  public static final Operation LIST_CONTACTS =
      Operation.get("amsn.contacts.listContacts", "/contacts")
          .safe()
          .function("A-06")
          .screen("Espace Adhérent > Informations administratives > Contacts")
          .build();

  /** Reads one contact with its version. */
  public static final Operation GET_CONTACT =
      Operation.get("amsn.contacts.getContact", "/contacts/{contactId}")
          .safe()
          .function("A-06")
          .screen("Espace Adhérent > Informations administratives > Contacts > Fiche du contact")
          .build();

  /** Adds a contact. */
  public static final Operation ADD_CONTACT =
      Operation.post("amsn.contacts.addContact", "/contacts")
          .keyed()
          .function("A-06")
          .screen("Espace Adhérent > Informations administratives > Contacts > Ajouter un contact")
          .build();

  /** Modifies a contact, on the version that was read. */
  public static final Operation MODIFY_CONTACT =
      Operation.patch("amsn.contacts.modifyContact", "/contacts/{contactId}")
          .nonIdempotent()
          .function("A-06")
          .screen("Espace Adhérent > Informations administratives > Contacts > crayon du contact")
          .build();

  private static final List<Operation> ALL =
      List.of(LIST_CONTACT_TYPES, LIST_CONTACTS, GET_CONTACT, ADD_CONTACT, MODIFY_CONTACT);

  private ContactOperations() {}

  /** {@return every operation of this menu, in the order of its screens} */
  public static List<Operation> all() {
    return ALL;
  }
}
