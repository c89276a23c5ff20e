package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.rule.Finding;
import java.util.Optional;

/**
 * The caisse that serves an establishment.
 *
 * @param caisse empty when no source says which one
 * @param finding code {@code caisse} or {@code caisse-unknown}, with what it rests on
 */
public record CaisseRoute(Optional<Caisse> caisse, Finding finding) {}
