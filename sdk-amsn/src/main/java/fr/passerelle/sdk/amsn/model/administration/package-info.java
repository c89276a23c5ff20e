/**
 * The menu <i>Informations administratives</i>, contacts excepted: what the service holds about the
 * member, the draft of a change, the billing e-mail and the bank details. Models only; no call is
 * made here.
 */
@NullMarked
package fr.passerelle.sdk.amsn.model.administration;

import org.jspecify.annotations.NullMarked;
