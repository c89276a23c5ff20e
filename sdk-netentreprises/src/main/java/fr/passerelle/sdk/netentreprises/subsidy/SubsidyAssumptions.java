package fr.passerelle.sdk.netentreprises.subsidy;

import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.math.RoundingMode;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The questions around subsidies that no text we read answers. Each has a documented default; a
 * finding that rests on one says so in its reservations.
 */
@Value.Immutable
@SdkModel
public interface SubsidyAssumptions {
  /**
   * How an amount is rounded to the cent.
   *
   * @return half up unless told otherwise
   */
  @Shown
  @Value.Default
  default RoundingMode getRounding() {
    return RoundingMode.HALF_UP;
  }

  /**
   * Whether companies of less than eleven employees, whom R4121-2 does not bind to a yearly update
   * of their risk assessment, need one of less than a year too.
   *
   * @return true unless told otherwise, as the conditions of the subsidies say it of everybody
   */
  @Shown
  @Value.Default
  default boolean isYearlyAssessmentUnderEleven() {
    return true;
  }

  /**
   * Risk codes that get no subsidy.
   *
   * @return the four codes of the general conditions of 2020 to 2022 and the two that have the
   *     labels of those that are no longer, unless told otherwise
   */
  @Value.Default
  default Set<RiskCode> getExcludedRiskCodes() {
    return ExcludedCodes.DEFAULT;
  }

  /**
   * Whether delivery and request have to fall into the same year after 2025, which was confirmed
   * for 2024 and 2025.
   *
   * @return true unless told otherwise
   */
  @Shown
  @Value.Default
  default boolean isSameYearAfter2025() {
    return true;
  }

  /**
   * Every question answered by its default.
   *
   * @return the defaults
   */
  static SubsidyAssumptions standard() {
    return builder().build();
  }

  /**
   * Starts new assumptions.
   *
   * @return a builder that holds every default
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

  /** Builds {@link SubsidyAssumptions}. */
  final class Builder extends ImmutableSubsidyAssumptions.Builder {
    Builder() {}
  }
}
