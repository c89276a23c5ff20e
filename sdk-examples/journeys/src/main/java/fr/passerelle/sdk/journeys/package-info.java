/** Runnable journeys: each one a thing that payroll software does from beginning to end. */
@NullMarked
package fr.passerelle.sdk.journeys;

import org.jspecify.annotations.NullMarked;
