package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.ContactRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The contacts of a member and the types that are proposed. Guarded by the lock of the portal. */
final class ContactBook {
  private final Map<String, String> types;
  private final List<Kept> contacts = new ArrayList<>();

  ContactBook(Map<String, String> types, List<ContactRecord> seeds, Instant now) {
    this.types = types;
    seeds.forEach(seed -> add(seed, now));
  }

  /**
   * A contact with what the book adds to it.
   *
   * @param sequence rank of creation, from 1
   * @param version number of the version, from 1
   * @param record the contact, with its id
   * @param updatedAt moment of the last change
   */
  record Kept(int sequence, int version, ContactRecord record, Instant updatedAt) {
    String id() {
      return record.getId().orElseThrow();
    }

    String etag() {
      return "\"" + id() + "-" + version + "\"";
    }

    @Override
    public String toString() {
      return "Kept(" + id() + ")";
    }
  }

  /** {@return the name of each type by its code, in the order of the service} */
  Map<String, String> types() {
    return types;
  }

  List<Kept> all() {
    return List.copyOf(contacts);
  }

  Optional<Kept> find(String id) {
    return contacts.stream().filter(contact -> contact.id().equals(id)).findFirst();
  }

  Kept add(ContactRecord record, Instant now) {
    int sequence = contacts.size() + 1;
    String id = String.format(Locale.ROOT, "contact-%06d", sequence);
    Kept kept = new Kept(sequence, 1, record.toBuilder().id(id).build(), now);
    contacts.add(kept);
    return kept;
  }

  Kept replace(Kept old, ContactRecord record, Instant now) {
    Kept kept = new Kept(old.sequence(), old.version() + 1, record, now);
    contacts.set(old.sequence() - 1, kept);
    return kept;
  }
}
