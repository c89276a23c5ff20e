/**
 * Checks models before they are sent. Constraint annotations of the field and the one validator
 * live here; rules that need two objects or the law do not.
 */
@NullMarked
package fr.passerelle.sdk.validation;

import org.jspecify.annotations.NullMarked;
