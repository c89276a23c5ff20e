/**
 * AT/MP rates: the history that the returns of the CNAM make up, and whether payroll applies it. No
 * exchange is made here.
 */
@NullMarked
package fr.passerelle.sdk.netentreprises.rate;

import org.jspecify.annotations.NullMarked;
