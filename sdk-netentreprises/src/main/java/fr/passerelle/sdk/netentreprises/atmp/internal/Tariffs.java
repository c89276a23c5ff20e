package fr.passerelle.sdk.netentreprises.atmp.internal;

import fr.passerelle.sdk.rule.DatedValue;
import fr.passerelle.sdk.rule.DatedValues;
import fr.passerelle.sdk.rule.LegalBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which tariff holds on a day. A tariff holds until the next one starts, so that the last known one
 * has no end; beyond its year a sentence says that a later one may exist.
 */
public final class Tariffs {
  private static final DatedValues<BigDecimal> YEARS = Law.values("tariff.year");

  private Tariffs() {}

  /**
   * The year of the tariff in force, which is that of the day except from January to April 2025.
   *
   * @param date any date
   * @return the year, empty before 2021
   */
  public static Optional<Integer> year(LocalDate date) {
    return YEARS.find(date).map(value -> value.value().intValueExact());
  }

  /**
   * The first day of the tariff in force.
   *
   * @param date any date
   * @return the day, empty before 2021
   */
  public static Optional<LocalDate> start(LocalDate date) {
    return YEARS.find(date).map(DatedValue::from);
  }

  /**
   * The arrêté of the tariff in force.
   *
   * @param date any date
   * @return the arrêté; outside of the tables the article that says when tariffs start
   */
  public static LegalBasis basis(LocalDate date) {
    return YEARS.find(date).map(DatedValue::basis).orElseGet(() -> Law.article("D242-6-11"));
  }

  /**
   * Says that the tables may be too old for a day.
   *
   * @param date any date
   * @return a sentence after the year of the last known tariff
   */
  public static Optional<String> staleness(LocalDate date) {
    return YEARS
        .find(date)
        .filter(value -> value.to().isEmpty() && date.getYear() > value.value().intValueExact())
        .map(
            value ->
                "The last tariff known here is that of "
                    + value.value()
                    + "; a later one may be in force.");
  }
}
