/**
 * The menu <i>Factures</i>: invoices, credit notes and the <i>échéancier</i>. Data only: what
 * compares them stands in {@link fr.passerelle.sdk.amsn.billing}.
 */
@NullMarked
package fr.passerelle.sdk.amsn.model.invoice;

import org.jspecify.annotations.NullMarked;
