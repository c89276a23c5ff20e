/**
 * Whom TLS shows and whom it believes: client certificates, and authorities in addition to those of
 * the JVM. Key material comes in as JDK types, files or bytes; no HTTP library and no switch that
 * turns a check off may come in here.
 */
@NullMarked
package fr.passerelle.sdk.transport.tls;

import org.jspecify.annotations.NullMarked;
