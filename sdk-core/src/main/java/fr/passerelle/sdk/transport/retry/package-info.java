/**
 * What decides a repetition: the declared idempotence, the policy, the sleeper. The loop itself
 * lives with the call, in the client floor; no state of a call is kept here.
 */
@NullMarked
package fr.passerelle.sdk.transport.retry;

import org.jspecify.annotations.NullMarked;
