package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An AT/MP rate as one computation of the CNAM gave it. The same section and date may occur again
 * with another rate: the latest computation wins ({@code RateHistory}).
 */
@Value.Immutable
@SdkModel
public interface ReportedRate {
  /**
   * The establishment. A report that names several, or none, says not which one its rates belong
   * to: then it is empty, and an issue says so.
   *
   * @return its SIRET
   */
  @Shown
  Optional<Siret> getEstablishment();

  /**
   * Section of the establishment.
   *
   * @return 2 characters as a rule
   */
  @Shown
  String getSection();

  /**
   * Technical committee (<i>CTN</i>).
   *
   * @return 2 characters, {@code AA} to {@code II}
   */
  @Shown
  Optional<String> getTechnicalCommittee();

  /**
   * Risk code without dot and without the letter of the indicator.
   *
   * @return 5 characters as a rule, for example {@code 602MD}
   */
  @Shown
  String getRiskCode();

  /**
   * Indicator {@code B} (<i>taux bureau</i>, <i>fonctions supports</i>).
   *
   * @return true when it is there; an empty element is the same as none
   */
  @Shown
  boolean isOffice();

  /**
   * Employer rate in percent.
   *
   * @return as written, 0 to n decimals
   */
  @Shown
  BigDecimal getRate();

  /**
   * First day it applies.
   *
   * @return a date, also in the past or within a year
   */
  @Shown
  LocalDate getEffectiveFrom();

  /**
   * When it was computed.
   *
   * @return date and time; midnight in the older format, which has no time
   */
  @Shown
  LocalDateTime getComputedAt();

  /**
   * The deposit whose report this is.
   *
   * @return opaque
   */
  @Shown
  Optional<String> getFlux();

  /**
   * The risk code as a DSN declares it (rubrique S21.G00.40.040): with {@code B} when the indicator
   * is there.
   *
   * @return 5 or 6 characters as a rule
   */
  default String dsnRiskCode() {
    return isOffice() ? getRiskCode() + "B" : getRiskCode();
  }

  /**
   * The rate as a DSN declares it (rubrique S21.G00.40.043).
   *
   * @return the rate with exactly two decimals; empty when it has more: how such a rate is declared
   *     is not documented
   */
  default Optional<BigDecimal> dsnRate() {
    BigDecimal bare = getRate().stripTrailingZeros();
    return bare.scale() <= 2 ? Optional.of(bare.setScale(2)) : Optional.empty();
  }

  /**
   * Starts a new ReportedRate.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ReportedRate}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableReportedRate.Builder {
    Builder() {}
  }
}
