/**
 * What the rules share and nobody outside sees: the tables of the law and how findings are made.
 */
@NullMarked
package fr.passerelle.sdk.amsn.rule.internal;

import org.jspecify.annotations.NullMarked;
