/**
 * The port to the network: one attempt in, one answer or one classified failure out. No HTTP
 * library type comes in here; the adapter lives in {@code okhttp}, retry in {@code retry}, sign-in
 * tokens in {@code auth}, certificates in {@code tls}, observations in {@code micrometer}.
 */
@NullMarked
package fr.passerelle.sdk.transport;

import org.jspecify.annotations.NullMarked;
