/**
 * What runs the operations of the portal modules: the caller, the loop of attempts, the reading of
 * answers, sign-in. Exported to our own modules only.
 */
@NullMarked
package fr.passerelle.sdk.client.internal;

import org.jspecify.annotations.NullMarked;
