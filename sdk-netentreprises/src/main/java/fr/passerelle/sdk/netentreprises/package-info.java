/** To come. */
@NullMarked
package fr.passerelle.sdk.netentreprises;

import org.jspecify.annotations.NullMarked;
