/**
 * Documents on their way to a portal: which formats are taken, and whether the bytes are what the
 * file name says. Nothing here sends anything, opens a document for display or keeps a copy; file
 * names and contents are personal data and appear in no message.
 */
@NullMarked
package fr.passerelle.sdk.document;

import org.jspecify.annotations.NullMarked;
