/**
 * Writing DSN files: a writer that gives back the same bytes for what it only copies, and edits in
 * place of AT/MP rates and of the codes of collective contracts. Only the named rubriques change;
 * nothing here judges a file (see the control) or sends one.
 *
 * <p>Source: <i>cahier technique</i> of the DSN (GIP-MDS), blocks S21.G00.15, 40, 70 and S90.
 */
@NullMarked
package fr.passerelle.sdk.netentreprises.dsn.edit;

import org.jspecify.annotations.NullMarked;
