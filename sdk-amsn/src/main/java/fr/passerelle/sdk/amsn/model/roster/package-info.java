/** The menu <i>Effectif</i>: the workers that the service follows for the member. */
@NullMarked
package fr.passerelle.sdk.amsn.model.roster;

import org.jspecify.annotations.NullMarked;
