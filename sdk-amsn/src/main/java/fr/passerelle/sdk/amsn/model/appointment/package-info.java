/**
 * The menu <i>Rendez-vous</i>: appointments, and requests for visits and for cancellations. What a
 * visit found may not come in: it is under medical secrecy.
 */
@NullMarked
package fr.passerelle.sdk.amsn.model.appointment;

import org.jspecify.annotations.NullMarked;
