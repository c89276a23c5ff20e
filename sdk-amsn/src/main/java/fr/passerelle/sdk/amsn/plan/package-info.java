/**
 * The roster in the planning engine: payroll's workforce and the portal's roster as subjects, and
 * the roster service as the target of a plan; the visits due as what the employer asks for. What
 * AMSN does not publish (who counts, which category a newcomer gets, which visits it makes by
 * itself) is a parameter here.
 */
@NullMarked
package fr.passerelle.sdk.amsn.plan;

import org.jspecify.annotations.NullMarked;
