package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.netentreprises.atmp.internal.Law;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The four majorations that lead from a gross to a net rate (D242-6-9). From 2024 charges moved
 * from the third to the second: the third is not to be compared across 2024-01-01.
 *
 * @param m1 accidents on the way to work, points of rate
 * @param m2 general charges, percent of the gross rate and M1
 * @param m3 specific charges, points of rate
 * @param m4 early retirement, points of rate
 */
public record Charges(BigDecimal m1, BigDecimal m2, BigDecimal m3, BigDecimal m4) {
  /**
   * The majorations in force, as publications quote the arrêtés.
   *
   * @param date any date from 2021-01-01 on
   * @return the majorations
   * @throws fr.passerelle.sdk.rule.NoValueAtDateException before 2021
   */
  public static Charges at(LocalDate date) {
    return new Charges(
        Law.value("m1", date), Law.value("m2", date), Law.value("m3", date), Law.value("m4", date));
  }
}
