package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.math.RoundingMode;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The questions around AT/MP rates and notifications that no text we read answers, or that two
 * texts answer differently. Each has a documented default; a finding that rests on one says so in
 * its reservations.
 */
@Value.Immutable
@SdkModel
public interface AtmpAssumptions {
  /**
   * How a rate is rounded to its last decimal.
   *
   * @return half up unless told otherwise
   */
  @Shown
  @Value.Default
  default RoundingMode getRounding() {
    return RoundingMode.HALF_UP;
  }

  /**
   * What the limits of D242-6-15 are applied to when the rate is mixed.
   *
   * @return the mixed rate unless told otherwise: the limits come from a notified rate, which is a
   *     mixed one as a rule
   */
  @Shown
  @Value.Default
  default CappedRate getCappedRate() {
    return CappedRate.MIXED_RATE;
  }

  /**
   * Risk codes at the collective rate whatever the headcount (D242-6-14).
   *
   * @return the 43 codes that the open data of 2018 flag unless told otherwise; files since then
   *     have no such flag
   */
  @Value.Default
  default Set<RiskCode> getAlwaysCollective() {
    return AlwaysCollective.CODES_OF_2018;
  }

  /**
   * The day on which a decision that nobody opened within fifteen days counts as notified.
   *
   * @return the day on which it became available unless told otherwise: the earlier of the two,
   *     with which no appeal comes late
   */
  @Shown
  @Value.Default
  default DeemedNotification getDeemedNotification() {
    return DeemedNotification.AVAILABILITY;
  }

  /**
   * Whether the penalty for not subscribing ends at 10&nbsp;000 euros a year and company, which
   * publications say and no text that we read.
   *
   * @return true unless told otherwise
   */
  @Shown
  @Value.Default
  default boolean isPenaltyCapped() {
    return true;
  }

  /**
   * Every question answered by its default.
   *
   * @return the defaults
   */
  static AtmpAssumptions standard() {
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

  /** Builds {@link AtmpAssumptions}. */
  final class Builder extends ImmutableAtmpAssumptions.Builder {
    Builder() {}
  }
}
