/**
 * Walking through the returns of a <i>déclarant</i> or a <i>concentrateur</i> from a stored
 * position. Knows windows, waits and what was handed over; how a list is fetched is told to it.
 */
@NullMarked
package fr.passerelle.sdk.netentreprises.apidsn.sync;

import org.jspecify.annotations.NullMarked;
