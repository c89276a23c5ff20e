/**
 * Calls as observations of Micrometer: metrics and traces from one adapter. The only package that
 * names {@code io.micrometer}. The library is optional: an application that wants this adds {@code
 * io.micrometer:micrometer-observation} itself.
 */
@NullMarked
package fr.passerelle.sdk.transport.micrometer;

import org.jspecify.annotations.NullMarked;
