package fr.passerelle.sdk.plan;

import fr.passerelle.sdk.identifier.Siret;

/**
 * How a plan, a journal or a report names a subject without saying who it is.
 *
 * @param side the list that the subject comes from
 * @param position place in that list, 1 for the first one
 * @param id opaque reference given by the caller
 * @param establishment establishment in which the person works
 */
public record SubjectRef(Side side, int position, String id, Siret establishment) {}
