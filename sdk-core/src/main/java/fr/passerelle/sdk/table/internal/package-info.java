/**
 * Reading and writing of text tables with FastCSV, whose types stay in here. Reasons are decided
 * here too: the library's messages quote what stands in the file.
 */
@NullMarked
package fr.passerelle.sdk.table.internal;

import org.jspecify.annotations.NullMarked;
