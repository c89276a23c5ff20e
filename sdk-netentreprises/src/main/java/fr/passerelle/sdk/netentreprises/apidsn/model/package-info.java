/**
 * What the API DSN lists and answers: deposits, returns, objects, windows of time. Nothing here is
 * sent; what a return holds is read in {@code returns}.
 */
@NullMarked
package fr.passerelle.sdk.netentreprises.apidsn.model;

import org.jspecify.annotations.NullMarked;
