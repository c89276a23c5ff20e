/**
 * The sandbox: start it, see what arrived, make it fail on demand. State of one portal has a
 * package of its own; what a portal answers is internal.
 */
@NullMarked
package fr.passerelle.sdk.sandbox;

import org.jspecify.annotations.NullMarked;
