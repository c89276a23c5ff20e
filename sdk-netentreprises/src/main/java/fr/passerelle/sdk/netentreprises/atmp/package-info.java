/**
 * Rules of the AT/MP account as pure functions of facts and a date: tarification, plausibility of a
 * notified rate, legal dates of a notification, penalty, the caisse of an establishment. What no
 * text answers is in {@code AtmpAssumptions}. An exchange with the portal may not come in, nor may
 * the history of the rates of an establishment: that is in {@code rate}.
 */
@NullMarked
package fr.passerelle.sdk.netentreprises.atmp;

import org.jspecify.annotations.NullMarked;
