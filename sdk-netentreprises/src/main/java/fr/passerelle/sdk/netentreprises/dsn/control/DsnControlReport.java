package fr.passerelle.sdk.netentreprises.dsn.control;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.util.List;
import org.immutables.value.Value;

/** What a control met: the anomalies that were kept, and all of them in numbers. */
@Value.Immutable
@SdkModel
public interface DsnControlReport {

  /**
   * All anomalies in numbers, those that were not kept included.
   *
   * @return the summary
   */
  @Shown
  DsnControlSummary getSummary();

  /**
   * The first anomalies, up to the limit that was asked for.
   *
   * @return in the order in which they were found: what is missing is found where its block ends
   */
  List<DsnAnomaly> getAnomalies();

  /** {@return whether there are more anomalies than were kept} */
  default boolean isTruncated() {
    long all = getSummary().getRules().values().stream().mapToLong(count -> count).sum();
    return all > getAnomalies().size();
  }

  /**
   * Starts a new DsnControlReport.
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

  /**
   * Builds a {@link DsnControlReport}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableDsnControlReport.Builder {
    Builder() {}
  }
}
