package fr.passerelle.sdk.netentreprises.atmp;

import java.math.BigDecimal;

/**
 * What an establishment took over from an older one (D242-6-17).
 *
 * @param sameActivity whether it goes on with the same activity
 * @param sameMeans whether it uses the same means of production
 * @param staffPercent share of the staff that was taken over, percent
 */
public record Takeover(boolean sameActivity, boolean sameMeans, BigDecimal staffPercent) {
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  /** {@return true when the establishment does not count as new} */
  public boolean isContinuation() {
    return sameActivity && sameMeans && staffPercent.compareTo(HALF) >= 0;
  }
}
