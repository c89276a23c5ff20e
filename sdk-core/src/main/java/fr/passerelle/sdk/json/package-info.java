/** How models become JSON and back: the style of the models, open codes, and the one mapper. */
@NullMarked
package fr.passerelle.sdk.json;

import org.jspecify.annotations.NullMarked;
