package fr.passerelle.sdk.reference;

/** What an INSEE code of the rest of the world stands for. */
public enum CountryStatus {
  /** A State. */
  COUNTRY("country"),
  /** A territory of a State, or several that share one code. */
  TERRITORY("territory"),
  /** A State or territory that is no longer. */
  FORMER("former");

  private final String code;

  CountryStatus(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
