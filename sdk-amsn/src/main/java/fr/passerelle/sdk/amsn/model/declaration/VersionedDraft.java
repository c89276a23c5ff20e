package fr.passerelle.sdk.amsn.model.declaration;

/**
 * A draft with the version that a change or the submission must name.
 *
 * @param draft the draft
 * @param version opaque version (HTTP entity tag) of the draft as it was read
 */
public record VersionedDraft(DeclarationDraft draft, String version) {
  /** {@return the text of the draft: the version is whatever the service wrote} */
  @Override
  public String toString() {
    return "VersionedDraft{" + draft + "}";
  }
}
