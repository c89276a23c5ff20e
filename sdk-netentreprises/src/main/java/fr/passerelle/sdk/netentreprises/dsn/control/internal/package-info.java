/**
 * How a file is held against the norm: the compiled tables, the checks of one value, of the tree
 * and of what lines say of one another. Not exported.
 */
@NullMarked
package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import org.jspecify.annotations.NullMarked;
