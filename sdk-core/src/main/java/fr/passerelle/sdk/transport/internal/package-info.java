/** The retry table and its arithmetic. Not exported. */
@NullMarked
package fr.passerelle.sdk.transport.internal;

import org.jspecify.annotations.NullMarked;
