/**
 * The headcount of payroll for the annual declaration, and what differs from the portal's draft.
 * Works without any exchange; who counts is the caller's policy. Nothing here is sent.
 */
@NullMarked
package fr.passerelle.sdk.amsn.declaration;

import org.jspecify.annotations.NullMarked;
