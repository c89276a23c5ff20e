/**
 * The menu <i>Joindre un centre ou un service</i>: whom to reach for an establishment. Models only.
 */
@NullMarked
package fr.passerelle.sdk.amsn.model.team;

import org.jspecify.annotations.NullMarked;
