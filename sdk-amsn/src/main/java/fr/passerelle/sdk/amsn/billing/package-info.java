/**
 * What can be said of invoices and the <i>échéancier</i> without any exchange. Nothing here is sent
 * or paid.
 */
@NullMarked
package fr.passerelle.sdk.amsn.billing;

import org.jspecify.annotations.NullMarked;
