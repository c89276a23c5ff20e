package fr.passerelle.sdk.reference;

/**
 * A group or a category of occupations.
 *
 * @param code one digit for a group, two for a category
 * @param label French label as INSEE prints it
 */
public record OccupationGroup(String code, String label) {}
