package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known of an establishment whose tarification is asked for. */
@Value.Immutable
@SdkModel
public interface TariffFacts {
  /**
   * Headcount of the company in the year before last.
   *
   * @return two decimals at most, see {@link Headcounts}
   */
  @Shown
  BigDecimal getHeadcount();

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
   * Its risk code.
   *
   * @return empty when not known: then no collective rate is looked up
   */
  @Shown
  Optional<RiskCode> getRiskCode();

  /**
   * When the establishment was created.
   *
   * @return empty when it is not new
   */
  @Shown
  Optional<LocalDate> getCreatedOn();

  /**
   * What it took over from an older establishment.
   *
   * @return empty when nothing
   */
  Optional<Takeover> getTakeover();

  /**
   * The mode that the caller holds the five-year rule of L130-1 II to keep. Whether that rule
   * applies to these thresholds no text that we read says.
   *
   * @return empty (it does not apply) unless told otherwise
   */
  @Shown
  Optional<TariffMode> getHeldMode();

  /**
   * Individual net rate.
   *
   * @return percent, see {@link NetRate}; empty when not known
   */
  @Shown
  Optional<BigDecimal> getIndividualRate();

  /**
   * Collective net rate, when the caller knows it; it goes before that of the SDK, which knows none
   * of Alsace-Moselle.
   *
   * @return percent
   */
  @Shown
  Optional<BigDecimal> getCollectiveRate();

  /**
   * The net rate that was notified before.
   *
   * @return percent; empty leaves the new rate without limits
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

  /** Builds {@link TariffFacts}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableTariffFacts.Builder {
    Builder() {}
  }
}
