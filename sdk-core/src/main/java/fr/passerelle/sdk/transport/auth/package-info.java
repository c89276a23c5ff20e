/** Secrets, sessions, and the cache that signs in once for many callers. */
@NullMarked
package fr.passerelle.sdk.transport.auth;

import org.jspecify.annotations.NullMarked;
