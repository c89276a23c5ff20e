package fr.passerelle.sdk.amsn.model;

import java.time.Instant;

/**
 * What the portal says when a member signs in.
 *
 * @param expiresAt until when the session can be used
 * @param passwordPersonalised false at the first sign-in: the password must be replaced before
 *     anything else works
 */
public record SessionState(Instant expiresAt, boolean passwordPersonalised) {}
