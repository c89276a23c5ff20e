/**
 * The AMSN room: members, sessions, roster, and what each operation of the contract does with them.
 * HTTP stays outside.
 */
@NullMarked
package fr.passerelle.sdk.sandbox.internal.amsn;

import org.jspecify.annotations.NullMarked;
