/**
 * The rules between the attributes of the shared model, one room for each model, and the two
 * constraints that carry them. Open to reflection for the provider of an application; not exported.
 */
@NullMarked
package fr.passerelle.sdk.model.internal;

import org.jspecify.annotations.NullMarked;
