/** Identifiers as value types: checked at construction, immutable, masked when personal. */
@NullMarked
package fr.passerelle.sdk.identifier;

import org.jspecify.annotations.NullMarked;
