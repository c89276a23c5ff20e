/**
 * Reading of characters, check sums and code lists, on primitives only. No identifier type, no
 * reason and no exception comes in here: those stand one package above.
 */
@NullMarked
package fr.passerelle.sdk.identifier.internal;

import org.jspecify.annotations.NullMarked;
