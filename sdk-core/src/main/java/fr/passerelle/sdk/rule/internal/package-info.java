/**
 * What the rules of every module are made with: their tables, their articles and parameters, their
 * findings. Exported to our own modules only; which rule there is belongs to them.
 */
@NullMarked
package fr.passerelle.sdk.rule.internal;

import org.jspecify.annotations.NullMarked;
