package fr.passerelle.sdk.amsn.model.roster;

/**
 * A line of the roster with the version that a change must name.
 *
 * @param employee the line
 * @param version opaque version (HTTP entity tag) of the line as it was read
 */
public record VersionedEmployee(RosterEmployee employee, String version) {
  /** {@return the text of the line: the version is whatever the service wrote} */
  @Override
  public String toString() {
    return "VersionedEmployee{" + employee + "}";
  }
}
