/**
 * Files in the portal's own formats, which a person uploads: many <i>habilitations</i> or many
 * establishments changed at once. No exchange is made here.
 */
@NullMarked
package fr.passerelle.sdk.netentreprises.file;

import org.jspecify.annotations.NullMarked;
