/**
 * The menu <i>Déclaration annuelle</i>: its window, the draft with the nominal list, the receipt.
 * Data only: what is worked out on payroll's side stands in {@link
 * fr.passerelle.sdk.amsn.declaration}.
 */
@NullMarked
package fr.passerelle.sdk.amsn.model.declaration;

import org.jspecify.annotations.NullMarked;
