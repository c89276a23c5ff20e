package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.netentreprises.atmp.internal.Tariffs;
import fr.passerelle.sdk.rule.NoValueAtDateException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/**
 * The headcount that sets the tarification mode: that of the whole company, Alsace-Moselle and
 * building sites included since 2019 (décret 2017-858), two years before the tariff. Source: R130-1
 * as publications report it.
 */
public final class Headcounts {
  private static final int DECIMALS = 2;
  private static final int YEARS_BEFORE = 2;

  private Headcounts() {}

  /**
   * The headcount of a year.
   *
   * @param months headcount of each month; months without employee are left out
   * @return the mean, digits beyond the second decimal dropped; zero when nobody was employed
   */
  public static BigDecimal mean(List<BigDecimal> months) {
    List<BigDecimal> counted = months.stream().filter(month -> month.signum() > 0).toList();
    return counted.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(Math.max(1, counted.size())), DECIMALS, RoundingMode.DOWN);
  }

  /**
   * The year whose headcount sets the mode on a day: two years before that of the tariff, which was
   * the one of 2024 until 2025-04-30.
   *
   * @param date any date from 2021-01-01 on; after the last known tariff its own year is taken
   * @return the year
   * @throws NoValueAtDateException before 2021
   */
  public static Year referenceYear(LocalDate date) {
    int tariff =
        Tariffs.staleness(date).isPresent()
            ? date.getYear()
            : Tariffs.year(date).orElseThrow(() -> new NoValueAtDateException("tariff.year", date));
    return Year.of(tariff - YEARS_BEFORE);
  }
}
