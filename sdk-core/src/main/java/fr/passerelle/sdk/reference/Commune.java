package fr.passerelle.sdk.reference;

import fr.passerelle.sdk.identifier.CommuneCode;
import fr.passerelle.sdk.identifier.DepartmentCode;
import fr.passerelle.sdk.identifier.PostalCode;
import java.util.List;
import java.util.Optional;

/**
 * A commune of today, a part of one, or a municipal <i>arrondissement</i>.
 *
 * @param code INSEE code; a <i>commune déléguée</i> may have the code of the commune it belongs to
 * @param name name with its article, capitals and accents, for example {@code L'Haÿ-les-Roses}
 * @param type what it is
 * @param department its department, which is not always the one that the code begins with
 * @param postalCodes its postal codes in ascending order; only communes and <i>arrondissements</i>
 *     have any, and five territories of the southern seas have none. CEDEX codes are not there
 * @param parent the commune that it belongs to, empty for a commune
 */
public record Commune(
    CommuneCode code,
    String name,
    CommuneType type,
    DepartmentCode department,
    List<PostalCode> postalCodes,
    Optional<CommuneCode> parent) {

  /**
   * Copies the lists.
   *
   * @param code INSEE code
   * @param name name as INSEE prints it
   * @param type what it is
   * @param department its department
   * @param postalCodes its postal codes
   * @param parent the commune that it belongs to
   */
  public Commune {
    postalCodes = List.copyOf(postalCodes);
  }
}
