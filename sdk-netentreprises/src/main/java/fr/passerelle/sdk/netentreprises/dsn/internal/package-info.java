/**
 * How the lines of a DSN become a workforce: one small class per block of the norm. Not exported.
 */
@NullMarked
package fr.passerelle.sdk.netentreprises.dsn.internal;

import org.jspecify.annotations.NullMarked;
