package fr.passerelle.sdk.reference;

import fr.passerelle.sdk.identifier.Naf;

/**
 * An activity, as a company declares it (APE code).
 *
 * @param code sub-class of the nomenclature
 * @param label French label as INSEE prints it
 */
public record Activity(Naf code, String label) {}
