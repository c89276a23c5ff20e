package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.rule.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The tarification of an establishment at a date.
 *
 * @param mode how its rate is set
 * @param fraction share of the individual rate, in the mixed mode
 * @param cap limits after the previous rate, where they apply and it is known
 * @param rate net rate in percent, empty when a part of it is not known
 * @param findings what it rests on
 */
public record Tariff(
    TariffMode mode,
    Optional<MixedFraction> fraction,
    Optional<RateCap> cap,
    Optional<BigDecimal> rate,
    List<Finding> findings) {
  /**
   * Keeps what is given.
   *
   * @param mode how its rate is set
   * @param fraction share of the individual rate, in the mixed mode
   * @param cap limits after the previous rate, where they apply and it is known
   * @param rate net rate in percent, empty when a part of it is not known
   * @param findings what it rests on
   */
  public Tariff {
    findings = List.copyOf(findings);
  }
}
