/**
 * Checks models before they are sent, and classes of an application: the one validator, its modes,
 * and the group of doubts. Constraints of single values are in {@code constraint}; rules that need
 * two objects or the law do not live here.
 */
@NullMarked
package fr.passerelle.sdk.validation;

import org.jspecify.annotations.NullMarked;
