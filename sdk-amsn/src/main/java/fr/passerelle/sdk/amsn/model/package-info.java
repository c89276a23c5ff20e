/**
 * What the <i>Espace Adhérent</i> shows and takes, one package for each menu; here only what
 * several menus share.
 */
@NullMarked
package fr.passerelle.sdk.amsn.model;

import org.jspecify.annotations.NullMarked;
