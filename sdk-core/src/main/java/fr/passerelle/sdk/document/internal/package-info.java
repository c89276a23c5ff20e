/**
 * What the bytes of each format must look like, one class per format, and the guard that stands in
 * front of every ZIP container. Works on bytes in memory; knows neither file names nor policies.
 */
@NullMarked
package fr.passerelle.sdk.document.internal;

import org.jspecify.annotations.NullMarked;
