package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.netentreprises.atmp.internal.Law;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * Between which rates a new one may lie after a previous one (N-30): from 80 to 125 per cent of a
 * previous rate above 4, else from 0.8 point less to 1 point more. Source: D242-6-15; in
 * Alsace-Moselle D242-38, where the collective rate is limited too.
 *
 * @param lowest lowest rate, percent, not rounded; may be negative, and then says nothing
 * @param highest highest rate, percent, not rounded
 */
public record RateCap(BigDecimal lowest, BigDecimal highest) {
  private static final int PERCENT_DIGITS = 2;

  /**
   * A previous rate and the wages that it applied to.
   *
   * @param rate notified net rate, percent
   * @param wages wages of the establishment or section, euros
   */
  public record PastRate(BigDecimal rate, BigDecimal wages) {}

  /**
   * The limits after a previous rate.
   *
   * @param previous previous notified net rate, percent
   * @param date the date whose law applies
   * @return the limits
   * @throws fr.passerelle.sdk.rule.NoValueAtDateException before 2017
   */
  public static RateCap after(BigDecimal previous, LocalDate date) {
    if (previous.compareTo(Law.value("cap.limit", date)) > 0) {
      return new RateCap(
          part(previous, "cap.above.lowest-percent", date),
          part(previous, "cap.above.highest-percent", date));
    }
    return new RateCap(
        previous.subtract(Law.value("cap.up-to.decrease", date)),
        previous.add(Law.value("cap.up-to.increase", date)));
  }

  /**
   * The previous rate to start from in the first year of a single rate: the mean of the previous
   * rates by wages.
   *
   * @param rates previous rates of all establishments
   * @param assumptions how to round
   * @return the mean, percent with two decimals
   * @throws IllegalArgumentException when there are no wages
   */
  public static BigDecimal weightedMean(List<PastRate> rates, AtmpAssumptions assumptions) {
    BigDecimal wages = rates.stream().map(PastRate::wages).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (wages.signum() <= 0) {
      throw new IllegalArgumentException("there are no wages to weigh rates with");
    }
    return rates.stream()
        .map(one -> one.rate().multiply(one.wages()))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(wages, 2, assumptions.getRounding());
  }

  /**
   * Brings a rate within the limits.
   *
   * @param rate computed rate, percent
   * @param decimals decimals of the result
   * @param rounding how the result is rounded, once
   * @return the rate, or the limit that it passes
   */
  public BigDecimal limit(BigDecimal rate, int decimals, RoundingMode rounding) {
    return rate.max(lowest).min(highest).setScale(decimals, rounding);
  }

  /**
   * Tells whether a rate lies within the limits, these being rounded as rates are.
   *
   * @param rate notified rate, percent
   * @param decimals decimals of the limits
   * @param rounding how the limits are rounded
   * @return true when it does
   */
  public boolean contains(BigDecimal rate, int decimals, RoundingMode rounding) {
    return rate.compareTo(lowest.setScale(decimals, rounding)) >= 0
        && rate.compareTo(highest.setScale(decimals, rounding)) <= 0;
  }

  private static BigDecimal part(BigDecimal rate, String percent, LocalDate date) {
    return rate.multiply(Law.value(percent, date)).movePointLeft(PERCENT_DIGITS);
  }
}
