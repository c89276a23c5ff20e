package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.netentreprises.atmp.internal.Law;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The share of the individual rate in a mixed one, kept as a fraction so that a rate is rounded
 * once. Source: D242-6-13 and, in Alsace-Moselle, D242-37.
 *
 * @param numerator over the denominator
 * @param denominator never zero
 */
public record MixedFraction(BigDecimal numerator, BigDecimal denominator) {
  private static final int DECIMALS = 6;

  /**
   * The fraction of a headcount. It only makes sense between the thresholds of the mixed mode.
   *
   * @param headcount headcount of the company, two decimals at most
   * @param scheme thresholds of the establishment
   * @param date the date whose law applies
   * @return the fraction; it is 1 at the threshold of the individual mode
   * @throws fr.passerelle.sdk.rule.NoValueAtDateException when the formula is not known: before
   *     2017, in Alsace-Moselle before 2018
   */
  public static MixedFraction of(BigDecimal headcount, TariffScheme scheme, LocalDate date) {
    String name = "fraction." + scheme.key();
    return new MixedFraction(
        Law.value(name + ".slope", date)
            .multiply(headcount)
            .add(Law.value(name + ".constant", date)),
        Law.value(name + ".denominator", date));
  }

  /** {@return the fraction with six decimals, rounded half up} */
  public BigDecimal value() {
    return numerator.divide(denominator, DECIMALS, RoundingMode.HALF_UP);
  }

  /**
   * Mixes two rates.
   *
   * @param individual individual net rate, percent
   * @param collective collective net rate, percent
   * @param decimals decimals of the result
   * @param rounding how the result is rounded, once
   * @return individual × fraction + collective × (1 − fraction)
   */
  public BigDecimal mix(
      BigDecimal individual, BigDecimal collective, int decimals, RoundingMode rounding) {
    return individual
        .multiply(numerator)
        .add(collective.multiply(denominator.subtract(numerator)))
        .divide(denominator, decimals, rounding);
  }
}
