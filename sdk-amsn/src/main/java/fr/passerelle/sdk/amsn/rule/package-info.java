/**
 * Rules of occupational health around a post and an employer, as pure functions of facts and a
 * date: the number of a worker, the monitoring category, several employers, attestations,
 * contributions. Visits are in {@code visit}. A rule that needs the portal does not belong here; a
 * ground of adapted monitoring (health, disability, pregnancy) may not come in.
 */
@NullMarked
package fr.passerelle.sdk.amsn.rule;

import org.jspecify.annotations.NullMarked;
