/**
 * DSN files: a streaming reader of their lines, the tables of the norm, and the workforce that a
 * file describes. Nothing here talks to a service; what is sent and what returns is elsewhere.
 *
 * <p>Norms P24V01, P25V01 and P26V01; files of other norms are read too, without tables. Source:
 * the <i>cahier technique</i> of the DSN (GIP-MDS).
 */
@NullMarked
package fr.passerelle.sdk.netentreprises.dsn;

import org.jspecify.annotations.NullMarked;
