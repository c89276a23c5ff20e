package fr.passerelle.sdk.netentreprises.atmp;

import java.util.Optional;

/**
 * A regional body of the AT/MP branch (<i>caisse</i>).
 *
 * @param name for example {@code Carsat Sud-Est}
 * @param kind what it is
 * @param code code of the body, two digits; empty overseas, where none was found
 * @param formerName name before, when it changed
 */
public record Caisse(
    String name, CaisseKind kind, Optional<String> code, Optional<String> formerName) {}
