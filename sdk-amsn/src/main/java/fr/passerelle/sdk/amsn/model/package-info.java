/** What the <i>Espace Adhérent</i> shows and takes: the roster of workers that AMSN follows. */
@NullMarked
package fr.passerelle.sdk.amsn.model;

import org.jspecify.annotations.NullMarked;
