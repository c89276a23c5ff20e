/**
 * The API DSN as the operator documents it: accounts, deposits, lists and downloads. Its handle is
 * public elsewhere; nothing here knows a contract.
 */
@NullMarked
package fr.passerelle.sdk.sandbox.internal.apidsn;

import org.jspecify.annotations.NullMarked;
