/**
 * Client of the AMSN <i>Espace Adhérent</i>: one service for each menu of the portal, and the
 * operations they run.
 */
@NullMarked
package fr.passerelle.sdk.amsn;

import org.jspecify.annotations.NullMarked;
