package fr.passerelle.sdk.reference;

/** What a department or territory is in the law of the Republic. */
public enum DepartmentKind {
  /** A department of the mainland or of Corsica. */
  METROPOLITAN("metropolitan department"),
  /** An overseas department and region: 971 to 974 and 976. */
  OVERSEAS("overseas department or region"),
  /** A <i>collectivité d'outre-mer</i>. */
  COLLECTIVITY("overseas collectivity"),
  /** New Caledonia, a collectivity of its own kind. */
  SUI_GENERIS("collectivity sui generis"),
  /** The southern and Antarctic lands, where nobody lives for good. */
  UNINHABITED_TERRITORY("overseas territory without permanent population"),
  /** Clipperton, a possession of the State. */
  STATE_POSSESSION("State possession");

  private final String description;

  DepartmentKind(String description) {
    this.description = description;
  }

  /** {@return the kind in words} */
  public String description() {
    return description;
  }
}
