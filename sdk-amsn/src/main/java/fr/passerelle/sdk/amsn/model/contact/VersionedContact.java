package fr.passerelle.sdk.amsn.model.contact;

/**
 * A contact with the version that a change must name.
 *
 * @param contact the contact
 * @param version opaque version (HTTP entity tag) of the contact as it was read
 */
public record VersionedContact(Contact contact, String version) {
  /** {@return the text of the contact: the version is whatever the service wrote} */
  @Override
  public String toString() {
    return "VersionedContact{" + contact + "}";
  }
}
