/** How the planner matches and compares; nothing here is meant for users. */
@NullMarked
package fr.passerelle.sdk.plan.internal;

import org.jspecify.annotations.NullMarked;
