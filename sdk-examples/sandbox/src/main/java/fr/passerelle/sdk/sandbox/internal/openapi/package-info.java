/**
 * Reads an OpenAPI 3.1 document and judges values against its schemas. Knows nothing of HTTP
 * servers nor of any portal.
 */
@NullMarked
package fr.passerelle.sdk.sandbox.internal.openapi;

import org.jspecify.annotations.NullMarked;
