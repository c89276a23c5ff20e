/**
 * Everything that can go wrong, as one tree of unchecked exceptions under {@link
 * fr.passerelle.sdk.error.SdkException}. A message names the operation, the status and the request
 * id; it never holds a personal value.
 */
@NullMarked
package fr.passerelle.sdk.error;

import org.jspecify.annotations.NullMarked;
