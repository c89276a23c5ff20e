/** What travels: JSON trees and request targets. No schema, no server, no portal. */
@NullMarked
package fr.passerelle.sdk.sandbox.internal.wire;

import org.jspecify.annotations.NullMarked;
