package fr.passerelle.sdk.document;

/**
 * Why a document is refused. The list is closed and in order: when several reasons apply, the first
 * one is given.
 */
public enum DocumentRefusalReason {
  /** The last extension of the file name is missing or not one that the policy takes. */
  EXTENSION_FORBIDDEN("EXTENSION_INTERDITE"),
  /** There is no byte at all, or, for a CSV, no record. */
  EMPTY("VIDE"),
  /** The document is larger than the policy takes. */
  TOO_LARGE("TAILLE_DEPASSEE"),
  /** A ZIP container goes over one of the {@link ZipLimits}. */
  ZIP_BOMB("BOMBE_ZIP"),
  /** The document, or part of it, can only be read with a password or a key. */
  ENCRYPTED("CHIFFRE"),
  /** The document carries macros, or its type allows them. */
  MACRO("MACRO"),
  /**
   * The bytes are not those of the family that the extension announces: another format, a missing
   * part, a damaged structure, something before or after the document.
   */
  CONTENT_MISMATCH("CONTENU_INCOHERENT");

  private final String code;

  DocumentRefusalReason(String code) {
    this.code = code;
  }

  /** {@return the code of the reason in the project's rules, for reports and screens} */
  public String code() {
    return code;
  }
}
