/** The menu <i>Synthèse d'activité</i>: what the service did for the member. */
@NullMarked
package fr.passerelle.sdk.amsn.model.activity;

import org.jspecify.annotations.NullMarked;
