package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.netentreprises.returns.ReportedRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A notified rate and what is known of the establishment, to be compared with published rates. */
@Value.Immutable
@SdkModel
public interface NotifiedRate {
  /**
   * Risk code in either spelling: {@code 28.1AD} or {@code 281AD}, also with the {@code B} of a
   * DSN.
   *
   * @return as notified
   */
  @Shown
  String getRiskCode();

  /**
   * Whether it is the rate of support functions.
   *
   * @return true with the indicator {@code B}
   */
  @Shown
  @Value.Default
  default boolean isOffice() {
    return false;
  }

  /**
   * Technical committee.
   *
   * @return {@code A} or {@code AA} to {@code I} or {@code II}; empty when not notified
   */
  @Shown
  Optional<String> getTechnicalCommittee();

  /**
   * Net rate.
   *
   * @return percent
   */
  @Shown
  BigDecimal getRate();

  /**
   * First day on which it applies.
   *
   * @return a date
   */
  @Shown
  LocalDate getEffectiveFrom();

  /**
   * How the rate is set.
   *
   * @return the mode, see {@link TariffRule}; empty when not known
   */
  @Shown
  Optional<TariffMode> getMode();

  /**
   * Share of the individual rate in a mixed one.
   *
   * @return the fraction, see {@link TariffRule}; empty when not known
   */
  Optional<MixedFraction> getFraction();

  /**
   * Thresholds of the establishment.
   *
   * @return national unless told otherwise
   */
  @Shown
  @Value.Default
  default TariffScheme getScheme() {
    return TariffScheme.NATIONAL;
  }

  /**
   * Net rate that was notified before, for the same section.
   *
   * @return percent, empty when not known
   */
  @Shown
  Optional<BigDecimal> getPreviousRate();

  /**
   * What no text answers.
   *
   * @return the defaults unless told otherwise
   */
  @Value.Default
  default AtmpAssumptions getAssumptions() {
    return AtmpAssumptions.standard();
  }

  /**
   * Starts from a rate that a report of the CNAM gave.
   *
   * @param rate the rate
   * @return a builder that holds what the report knows
   */
  static Builder of(ReportedRate rate) {
    Builder builder = builder();
    builder
        .riskCode(rate.getRiskCode())
        .office(rate.isOffice())
        .technicalCommittee(rate.getTechnicalCommittee())
        .rate(rate.getRate())
        .effectiveFrom(rate.getEffectiveFrom());
    return builder;
  }

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

  /** Builds {@link NotifiedRate}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableNotifiedRate.Builder {
    Builder() {}
  }
}
