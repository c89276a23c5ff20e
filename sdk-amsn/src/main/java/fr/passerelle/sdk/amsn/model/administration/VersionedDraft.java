package fr.passerelle.sdk.amsn.model.administration;

/**
 * A draft with the version that its next change, its confirmation or its abandonment must name.
 *
 * @param draft the draft
 * @param version opaque version (HTTP entity tag) of the draft as it was read
 */
public record VersionedDraft(AdministrationDraft draft, String version) {
  /** {@return the text of the draft: the version is whatever the service wrote} */
  @Override
  public String toString() {
    return "VersionedDraft{" + draft + "}";
  }
}
