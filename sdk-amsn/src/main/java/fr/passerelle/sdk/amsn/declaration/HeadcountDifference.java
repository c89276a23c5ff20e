package fr.passerelle.sdk.amsn.declaration;

import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import java.util.Optional;

/**
 * Two counts of the same workers that differ.
 *
 * @param establishment where they work
 * @param category their monitoring category, empty for workers of payroll whose category nobody
 *     knows
 * @param expected what payroll counts, or what the nominal list of the draft adds up to
 * @param drafted what the draft says
 */
public record HeadcountDifference(
    Siret establishment,
    Optional<OpenCode<MonitoringCategory>> category,
    int expected,
    int drafted) {}
