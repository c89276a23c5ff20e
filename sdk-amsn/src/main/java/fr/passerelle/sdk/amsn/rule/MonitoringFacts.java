package fr.passerelle.sdk.amsn.rule;

import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.model.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What is known about a post and its holder for the monitoring category. There is no place for a
 * ground of adapted monitoring that is health data: that one was declared is all that is asked.
 */
@Value.Immutable
@SdkModel
public interface MonitoringFacts {
  /**
   * What the post exposes its holder to.
   *
   * @return possibly empty
   */
  Set<Exposure> getExposures();

  /**
   * Measures of an exposure to lead, which decide until 2026-04-09.
   *
   * @return the measures, or empty when there are none
   */
  Optional<LeadMeasures> getLead();

  /**
   * Load of the usual, unavoidable manual handling.
   *
   * @return kilograms, or empty when not known
   */
  OptionalInt getHandledLoad();

  /**
   * Sex: the thresholds of lead and of handled loads differ.
   *
   * @return empty when not known
   */
  Optional<Sex> getSex();

  /**
   * Date of birth as far as it is known: workers under eighteen are told apart.
   *
   * @return empty when not known
   */
  Optional<PartialDate> getBirthDate();

  /**
   * Other articles of the Code that require a specific aptitude examination for this post; the list
   * of R4624-23, II is open.
   *
   * @return articles, none in most cases
   */
  List<String> getOtherAptitudeExaminations();

  /**
   * Whether the employer added the post to the posts at risk (R4624-23, III).
   *
   * @return false unless told otherwise
   */
  @Shown
  @Value.Default
  default boolean isAddedByEmployer() {
    return false;
  }

  /**
   * Day on which a visit found that the post carries particular risks (R4624-21).
   *
   * @return empty when none did
   */
  @Shown
  Optional<LocalDate> getFoundOnRiskPost();

  /**
   * Whether the holder is a night worker in the sense of L3122-5.
   *
   * @return false unless told otherwise
   */
  @Value.Default
  default boolean isNightWorker() {
    return false;
  }

  /**
   * Whether a ground of adapted monitoring (R4624-17) was declared. Which one is neither asked nor
   * kept.
   *
   * @return false unless told otherwise
   */
  @Value.Default
  default boolean isAdaptedGroundDeclared() {
    return false;
  }

  /**
   * Category that the roster holds. SIA there counts as a declared ground; otherwise it is only
   * compared with what the law gives.
   *
   * @return empty when there is none to compare with
   */
  Optional<OpenCode<MonitoringCategory>> getDeclaredCategory();

  /**
   * Starts new facts.
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

  /** Builds {@link MonitoringFacts}. */
  final class Builder extends ImmutableMonitoringFacts.Builder {
    Builder() {}
  }
}
