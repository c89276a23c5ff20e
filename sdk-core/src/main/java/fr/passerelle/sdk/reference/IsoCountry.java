package fr.passerelle.sdk.reference;

import fr.passerelle.sdk.identifier.DepartmentCode;
import java.util.Optional;

/**
 * A country or territory by its two letters.
 *
 * @param code alpha-2 code of ISO 3166-1, or {@code XK}
 * @param name French name
 * @param inseeCode INSEE code, 99 and three digits, which several countries may share; empty for
 *     French overseas territories, because a birth there is coded with its commune
 * @param frenchDepartment code of a French overseas territory
 */
public record IsoCountry(
    String code,
    String name,
    Optional<String> inseeCode,
    Optional<DepartmentCode> frenchDepartment) {}
