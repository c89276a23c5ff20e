/**
 * Prevention subsidies of the AT/MP branch: the catalogue as dated data, what each one pays, and
 * whether a request would be open, with each condition that is not met. No exchange is made here;
 * the request itself may not come in.
 */
@NullMarked
package fr.passerelle.sdk.netentreprises.subsidy;

import org.jspecify.annotations.NullMarked;
