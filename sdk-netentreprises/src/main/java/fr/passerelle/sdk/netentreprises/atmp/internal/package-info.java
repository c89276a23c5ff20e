/** Articles, dated parameters and tables behind the AT/MP rules. Not for users. */
@NullMarked
package fr.passerelle.sdk.netentreprises.atmp.internal;

import org.jspecify.annotations.NullMarked;
