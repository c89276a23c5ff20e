/**
 * Content as bytes, on its way out and on its way in: what can be sent (once or again), what is
 * compressed before it is sent, and what becomes of a download. Nothing here opens a connection or
 * looks at what the bytes mean; which documents a portal takes is decided in {@code document}.
 */
@NullMarked
package fr.passerelle.sdk.content;

import org.jspecify.annotations.NullMarked;
