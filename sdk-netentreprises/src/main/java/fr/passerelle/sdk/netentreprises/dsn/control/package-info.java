/**
 * The control of a DSN file against the norm of its version: every anomaly with its line, its
 * rubrique, its rule and its severity, in one pass and in bounded memory. Nothing here changes a
 * file or talks to a service.
 *
 * <p>Source: tables and controls of the <i>cahier technique</i> (GIP-MDS); what is covered, and
 * what is not, is listed in {@code docs/dsn-control.md}.
 */
@NullMarked
package fr.passerelle.sdk.netentreprises.dsn.control;

import org.jspecify.annotations.NullMarked;
