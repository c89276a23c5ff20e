/**
 * Access to Net-Entreprises and rights in it, as far as it needs no exchange: the rules for
 * passwords, and the files that an administrator uploads to change many rights at once.
 */
@NullMarked
package fr.passerelle.sdk.netentreprises.account;

import org.jspecify.annotations.NullMarked;
