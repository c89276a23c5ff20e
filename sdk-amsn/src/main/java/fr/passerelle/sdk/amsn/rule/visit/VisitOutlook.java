package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.amsn.rule.MonitoringAssessment;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.rule.Finding;
import java.util.List;
import org.immutables.value.Value;

/** What one worker's visits look like at a date. */
@Value.Immutable
@SdkModel
public interface VisitOutlook {
  /**
   * The monitoring category that the visits follow from.
   *
   * @return the category with its reasons
   */
  MonitoringAssessment getMonitoring();

  /**
   * Visits that are due.
   *
   * @return the one with the earliest latest date first
   */
  List<DueVisit> getDue();

  /**
   * What else is to be said: a visit that was late, an exemption, a duty to inform, a fact that is
   * missing.
   *
   * @return possibly empty
   */
  List<Finding> getRemarks();

  /**
   * Starts a new outlook.
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

  /** Builds a {@link VisitOutlook}. */
  final class Builder extends ImmutableVisitOutlook.Builder {
    Builder() {}
  }
}
