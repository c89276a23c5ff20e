/**
 * Reads the XML that operators send: no document type, no entity of one's own, everything bounded.
 * Exported to our own modules only; what a document means belongs to them.
 */
@NullMarked
package fr.passerelle.sdk.xml.internal;

import org.jspecify.annotations.NullMarked;
