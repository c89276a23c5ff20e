/**
 * The roster in files, CSV and XLSX, by a layout that says which column holds what. No operator
 * publishes a template: the standard layout is the SDK's own (page {@code docs/roster-file.md}).
 * Nothing is sent from here.
 */
@NullMarked
package fr.passerelle.sdk.amsn.file;

import org.jspecify.annotations.NullMarked;
