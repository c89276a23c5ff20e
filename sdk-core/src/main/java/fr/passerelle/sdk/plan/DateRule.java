package fr.passerelle.sdk.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What to do when both sides hold a date and they differ.
 *
 * @param compared whether a difference counts at all
 * @param correctableDays up to how many days apart the portal's date may be corrected by a change;
 *     further apart is a conflict
 */
public record DateRule(boolean compared, int correctableDays) {

  /** {@return the rule that never looks at the date} */
  public static DateRule ignored() {
    return new DateRule(false, 0);
  }

  /** {@return the rule for a portal that cannot correct the date: any difference is a conflict} */
  public static DateRule fixed() {
    return new DateRule(true, 0);
  }

  /**
   * The rule for a portal that can correct the date.
   *
   * @param days up to how many days apart
   * @return the rule
   */
  public static DateRule correctableWithin(int days) {
    return new DateRule(true, days);
  }

  boolean tolerates(LocalDate payroll, LocalDate portal) {
    return !compared || payroll.equals(portal);
  }

  boolean corrects(LocalDate payroll, LocalDate portal) {
    return Math.abs(ChronoUnit.DAYS.between(payroll, portal)) <= correctableDays;
  }
}
