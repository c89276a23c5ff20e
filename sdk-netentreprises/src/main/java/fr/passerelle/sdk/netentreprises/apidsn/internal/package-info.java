/** The API DSN over HTTP: requests, readers of lists, what is looked at before a deposit. */
@NullMarked
package fr.passerelle.sdk.netentreprises.apidsn.internal;

import org.jspecify.annotations.NullMarked;
