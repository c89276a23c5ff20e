/**
 * Checks recorded exchanges against a contract: what a client sent, what a server answered. Usable
 * with any server; nothing of the sandbox is needed.
 */
@NullMarked
package fr.passerelle.sdk.sandbox.contract;

import org.jspecify.annotations.NullMarked;
