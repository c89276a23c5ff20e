package fr.passerelle.sdk.amsn.rule;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was measured of an exposure to lead. It decides until 2026-04-09 only (R4412-160). Blood
 * lead is health data, which an employer does not normally hold.
 *
 * @param air milligrams for a cubic metre of air, mean of eight hours, empty when not measured
 * @param blood micrograms for a litre of blood, empty when not known
 */
public record LeadMeasures(Optional<BigDecimal> air, Optional<BigDecimal> blood) {
  /**
   * Measures of both.
   *
   * @param air milligrams for a cubic metre, a decimal number
   * @param blood micrograms for a litre, a decimal number
   * @return the measures
   */
  public static LeadMeasures of(String air, String blood) {
    return new LeadMeasures(Optional.of(new BigDecimal(air)), Optional.of(new BigDecimal(blood)));
  }

  /** {@return which measures there are, never their values} */
  @Override
  public String toString() {
    return "LeadMeasures{air=" + air.isPresent() + ", blood=" + blood.isPresent() + "}";
  }
}
