/**
 * The corridor that every request walks before a portal sees it: listener, faults, contract,
 * idempotency. What a portal decides does not come in.
 */
@NullMarked
package fr.passerelle.sdk.sandbox.internal.http;

import org.jspecify.annotations.NullMarked;
