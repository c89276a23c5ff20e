package fr.passerelle.sdk.amsn.rule;

import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The monitoring category of a post at a date, and why. */
@Value.Immutable
@SdkModel
public interface MonitoringAssessment {
  /**
   * The category.
   *
   * @return SI, SIA or SIR
   */
  MonitoringCategory getCategory();

  /**
   * Whether everything that could change the category is known. When it is not, the category is the
   * one that follows from what is known, and a finding names what is missing.
   *
   * @return false when a measure, a load, the sex or the day of birth is missing
   */
  @Shown
  boolean isCertain();

  /**
   * The exposures that put the post in reinforced monitoring.
   *
   * @return none unless the category is SIR; none either when it is SIR for another reason
   */
  Set<Exposure> getReinforcing();

  /**
   * First day from which the law in force puts this post in reinforced monitoring. It may be later
   * than the posting: lead without measure does since 2026-04-10.
   *
   * @return empty unless the category is SIR
   */
  @Shown
  Optional<LocalDate> getReinforcedByLawSince();

  /**
   * Why, and what else is to be said.
   *
   * @return those that decide the category first
   */
  List<Finding> getFindings();

  /**
   * Tells whether the category is SIR.
   *
   * @return true for SIR
   */
  default boolean reinforced() {
    return getCategory() == MonitoringCategory.SIR;
  }

  /**
   * Tells whether the category is SIA.
   *
   * @return true for SIA
   */
  default boolean adapted() {
    return getCategory() == MonitoringCategory.SIA;
  }

  /**
   * Starts a new assessment.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MonitoringAssessment}. */
  final class Builder extends ImmutableMonitoringAssessment.Builder {
    Builder() {}
  }
}
