/** To come. */
@NullMarked
package fr.passerelle.sdk.mutuelle;

import org.jspecify.annotations.NullMarked;
