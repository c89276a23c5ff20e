package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.netentreprises.atmp.internal.Law;
import fr.passerelle.sdk.netentreprises.atmp.internal.Tariffs;
import fr.passerelle.sdk.rule.DatedValue;
import fr.passerelle.sdk.rule.internal.RuleTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The collective net rates of the <i>régime général</i> by risk code and tariff, from the one of
 * 2024 on, without Alsace-Moselle. A tariff holds from its first day until the next one starts: the
 * rates of 2024 did until 2025-04-30. Source: yearly arrêtés, data.gouv.fr.
 */
public final class CollectiveRates {
  private static final int FIRST_TARIFF_COLUMN = 2;

  /** In the order of the columns of the table. */
  private static final List<LocalDate> TARIFFS =
      List.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 5, 1), LocalDate.of(2026, 1, 1));

  private static final NavigableMap<LocalDate, Map<RiskCode, CollectiveRate>> BY_TARIFF = read();

  private CollectiveRates() {}

  /**
   * Looks a rate up.
   *
   * @param code a risk code; a final {@code B} is left out
   * @param date any date
   * @return the rate of the tariff in force; empty before 2024, for a code that is not in the
   *     tariff, and for agricultural codes
   */
  public static Optional<CollectiveRate> find(RiskCode code, LocalDate date) {
    return Optional.ofNullable(BY_TARIFF.floorEntry(date))
        .flatMap(
            tariff -> Optional.ofNullable(tariff.getValue().get(RiskCode.of(code.baseCode()))));
  }

  /**
   * The rate that a code has in every tariff that holds it.
   *
   * @param code a risk code; a final {@code B} is left out
   * @return the oldest first
   */
  public static List<CollectiveRate> history(RiskCode code) {
    RiskCode base = RiskCode.of(code.baseCode());
    return BY_TARIFF.values().stream()
        .flatMap(tariff -> Optional.ofNullable(tariff.get(base)).stream())
        .toList();
  }

  /**
   * A whole tariff.
   *
   * @param date any date
   * @return the rates in force by risk code, none before 2024
   */
  public static List<CollectiveRate> at(LocalDate date) {
    return Optional.ofNullable(BY_TARIFF.floorEntry(date))
        .map(tariff -> List.copyOf(tariff.getValue().values()))
        .orElse(List.of());
  }

  /**
   * The average net rate of the tariff in force, as publications quote it.
   *
   * @param date any date
   * @return percent with its arrêté, empty before 2023
   */
  public static Optional<DatedValue<BigDecimal>> average(LocalDate date) {
    return Law.values("average").find(date);
  }

  /** {@return the first day of each tariff} */
  public static List<LocalDate> tariffs() {
    return TARIFFS;
  }

  private static NavigableMap<LocalDate, Map<RiskCode, CollectiveRate>> read() {
    List<Map<RiskCode, CollectiveRate>> tariffs = new ArrayList<>();
    TARIFFS.forEach(from -> tariffs.add(new TreeMap<>()));
    for (String[] row : Law.rows("collective-rates.tsv")) {
      RiskCode code = RiskCode.of(row[0]);
      for (int i = 0; i < TARIFFS.size(); i++) {
        LocalDate from = TARIFFS.get(i);
        Map<RiskCode, CollectiveRate> tariff = tariffs.get(i);
        RuleTable.text(row[FIRST_TARIFF_COLUMN + i])
            .map(BigDecimal::new)
            .map(
                rate ->
                    new CollectiveRate(
                        code, row[1], rate, from, row[row.length - 1], Tariffs.basis(from)))
            .ifPresent(rate -> tariff.put(code, rate));
      }
    }
    NavigableMap<LocalDate, Map<RiskCode, CollectiveRate>> byTariff = new TreeMap<>();
    for (int i = 0; i < TARIFFS.size(); i++) {
      byTariff.put(TARIFFS.get(i), tariffs.get(i));
    }
    return byTariff;
  }
}
