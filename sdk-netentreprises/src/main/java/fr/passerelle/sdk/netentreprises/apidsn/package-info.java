/**
 * Client of the API DSN (REST, run by the GIP-MDS): sign-in, deposits, lists and downloads of
 * returns and objects. Reading what a return says is the business of {@code returns}, reading a DSN
 * file that of {@code dsn}.
 *
 * <p>Source: material published by the GIP-MDS and, where that is silent, clients that quote its
 * <i>Guide d'implémentation</i>. Every address, service code and delay is configuration.
 */
@NullMarked
package fr.passerelle.sdk.netentreprises.apidsn;

import org.jspecify.annotations.NullMarked;
