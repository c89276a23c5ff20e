package fr.passerelle.sdk.netentreprises.apidsn;

/**
 * In which format lists of deposits and returns are asked for. What comes is recognised by its
 * first character, whatever was asked for.
 */
public enum ListFormat {
  /** Version 1.0, XML: described by the operator alone and in one way. */
  XML("1.0", "application/xml"),
  /** Version 2.0, JSON: two descriptions of it exist, and both are read. */
  JSON("2.0", "application/json");

  private final String version;
  private final String mediaType;

  ListFormat(String version, String mediaType) {
    this.version = version;
    this.mediaType = mediaType;
  }

  /** {@return the version in the path} */
  public String version() {
    return version;
  }

  /** {@return what is asked for} */
  public String mediaType() {
    return mediaType;
  }
}
