/**
 * Compares what payroll knows with what a portal holds, shows the difference as a plan, and carries
 * the plan out through a port with a journal. Nothing here knows a portal: its vocabulary comes in
 * as comparable fields and a policy, its calls behind {@link fr.passerelle.sdk.plan.PlanTarget}.
 */
@NullMarked
package fr.passerelle.sdk.plan;

import org.jspecify.annotations.NullMarked;
