/**
 * Handle on the sandbox's API DSN: accounts, deposits, returns, objects. The room itself stands
 * elsewhere.
 */
@NullMarked
package fr.passerelle.sdk.sandbox.apidsn;

import org.jspecify.annotations.NullMarked;
