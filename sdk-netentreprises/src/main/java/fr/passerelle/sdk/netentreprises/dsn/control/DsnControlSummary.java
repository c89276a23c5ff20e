package fr.passerelle.sdk.netentreprises.dsn.control;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.netentreprises.dsn.DsnNorm;
import fr.passerelle.sdk.netentreprises.dsn.DsnSeverity;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/** What a control met, in numbers. */
@Value.Immutable
@SdkModel
public interface DsnControlSummary {

  /**
   * The norms whose tables were applied.
   *
   * @return one as a rule; none when the file is of an unknown norm
   */
  @Shown
  Set<DsnNorm> getNorms();

  /**
   * How many lines the file has.
   *
   * @return the number of the last line that was read
   */
  @Shown
  long getLines();

  /**
   * How often each rule was broken.
   *
   * @return no entry for a rule that was not
   */
  @Shown
  Map<DsnRule, Long> getRules();

  /**
   * How many anomalies there are of each severity.
   *
   * @return no entry for a severity that was not met
   */
  @Shown
  Map<DsnSeverity, Long> getSeverities();

  /**
   * {@return whether nothing was found that makes the operator refuse the file: warnings at most}
   */
  default boolean isAcceptable() {
    return !getSeverities().containsKey(DsnSeverity.ERROR)
        && !getSeverities().containsKey(DsnSeverity.BLOCKING);
  }

  /**
   * Starts a new DsnControlSummary.
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
   * Builds a {@link DsnControlSummary}; mandatory attributes that are missing are all named at
   * once.
   */
  final class Builder extends ImmutableDsnControlSummary.Builder {
    Builder() {}
  }
}
