/** The port on OkHttp. The only package that names {@code okhttp3}. */
@NullMarked
package fr.passerelle.sdk.transport.okhttp;

import org.jspecify.annotations.NullMarked;
