package fr.passerelle.sdk.amsn.plan;

import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.SdkModel;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * What a plan of the roster must be told because no text says it: neither the DSN carries a
 * monitoring category, nor does AMSN publish whom it counts.
 */
@Value.Immutable
@SdkModel
public interface RosterPlanOptions {
  /**
   * Category of a person who enters. There is no default: the employer declares it from the risks
   * of the post (R4624-10 to R4624-23).
   *
   * @return the category for a position
   */
  Function<PayrollPosition, OpenCode<MonitoringCategory>> getMonitoringCategory();

  /**
   * Exposures of a person who enters, in the words of the service.
   *
   * @return the exposures for a position; none unless told otherwise
   */
  @Value.Default
  default Function<PayrollPosition, List<String>> getExposures() {
    return position -> List.of();
  }

  /**
   * Establishments that the member's roster covers; a member number may stand for a company or for
   * one establishment, and AMSN does not say which.
   *
   * @return their SIRET, or an empty set for all establishments of the workforce
   */
  Set<Siret> getEstablishments();

  /**
   * Positions that belong on the roster: services count differently (mandates, trainees, temporary
   * workers).
   *
   * @return every position unless told otherwise
   */
  @Value.Default
  default Predicate<PayrollPosition> getCounted() {
    return position -> true;
  }

  /**
   * Options with one category for everybody who enters.
   *
   * @param category the category
   * @return the options
   */
  static RosterPlanOptions enteringAs(MonitoringCategory category) {
    OpenCode<MonitoringCategory> code = OpenCode.of(category);
    return builder().monitoringCategory(position -> code).build();
  }

  /**
   * Starts new options.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from a copy.
   *
   * @return a builder that holds every attribute of this one
   */
  Builder toBuilder();

  /** Builds {@link RosterPlanOptions}. */
  final class Builder extends ImmutableRosterPlanOptions.Builder {
    Builder() {}
  }
}
