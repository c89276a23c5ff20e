/**
 * What the sandbox's AMSN portal holds: members, credentials, roster, invoices, annual
 * declarations. To seed it before a test and look at it afterwards, past the HTTP side.
 */
@NullMarked
package fr.passerelle.sdk.sandbox.amsn;

import org.jspecify.annotations.NullMarked;
