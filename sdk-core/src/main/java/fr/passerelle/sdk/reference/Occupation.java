package fr.passerelle.sdk.reference;

import fr.passerelle.sdk.identifier.PcsEse;

/**
 * An occupation of employees.
 *
 * @param code PCS-ESE code
 * @param label French label as INSEE prints it
 * @param group its group, the first digit
 * @param category its category, the first two digits
 */
public record Occupation(
    PcsEse code, String label, OccupationGroup group, OccupationGroup category) {}
