/** To come. */
@NullMarked
package fr.passerelle.sdk.amsn;

import org.jspecify.annotations.NullMarked;
