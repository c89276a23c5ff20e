package fr.passerelle.sdk.reference;

import fr.passerelle.sdk.identifier.DepartmentCode;
import java.util.List;
import java.util.Optional;

/**
 * A department, or an overseas collectivity or territory that has a code like one.
 *
 * @param code INSEE code
 * @param name French name
 * @param kind what it is
 * @param isoCountry its two letters in ISO 3166-1: {@code FR} for metropolitan departments, codes
 *     of their own overseas; empty for Clipperton
 * @param postalPrefixes what the postal codes in use there begin with, two digits or three
 *     overseas; thirteen metropolitan departments have a code that begins with a neighbour's
 *     number; none where no postal code is in use
 * @param nirDepartment the two characters that stand for it at positions 6 and 7 of a NIR today
 */
public record Department(
    DepartmentCode code,
    String name,
    DepartmentKind kind,
    Optional<String> isoCountry,
    List<String> postalPrefixes,
    String nirDepartment) {

  /**
   * Copies the list.
   *
   * @param code INSEE code
   * @param name French name
   * @param kind what it is
   * @param isoCountry its two letters in ISO 3166-1
   * @param postalPrefixes what postal codes there begin with
   * @param nirDepartment what stands for it in a NIR
   */
  public Department {
    postalPrefixes = List.copyOf(postalPrefixes);
  }
}
