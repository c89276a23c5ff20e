/**
 * The model that the portals share: an employer, its establishments, its employees and their
 * contracts. Attributes name the DSN rubrique they stand for; a model is immutable and its {@code
 * toString} shows no personal value.
 */
@NullMarked
package fr.passerelle.sdk.model;

import org.jspecify.annotations.NullMarked;
