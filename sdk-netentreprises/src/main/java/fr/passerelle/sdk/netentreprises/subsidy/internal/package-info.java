/** The catalogue of subsidies as data, and how each condition is judged. Not for users. */
@NullMarked
package fr.passerelle.sdk.netentreprises.subsidy.internal;

import org.jspecify.annotations.NullMarked;
