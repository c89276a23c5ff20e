/** Media types and digests of contents. Not exported. */
@NullMarked
package fr.passerelle.sdk.content.internal;

import org.jspecify.annotations.NullMarked;
