/** How the AMSN services are carried over HTTP. Not exported. */
@NullMarked
package fr.passerelle.sdk.amsn.internal;

import org.jspecify.annotations.NullMarked;
