package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.rule.LegalBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The published rate of a risk code in one tariff.
 *
 * @param riskCode the code; with its dot in {@link RiskCode#format}, without in {@link
 *     RiskCode#value}
 * @param committee technical committee ({@code A} to {@code I}), or {@code D242-6-22} or {@code
 *     A1995-1-III} for codes outside of one
 * @param rate net rate, percent, two decimals, or four for 80.2AA and 80.2CA
 * @param from first day of the tariff
 * @param label French activity, of the latest tariff that has the code
 * @param basis the arrêté
 */
public record CollectiveRate(
    RiskCode riskCode,
    String committee,
    BigDecimal rate,
    LocalDate from,
    String label,
    LegalBasis basis) {
  /**
   * The spelling of a DSN (rubrique S21.G00.40.040).
   *
   * @return without dot; empty for 00.00A and 00.00B, whose use in a DSN is not documented: an
   *     employee in a support function keeps the code of the establishment, with {@code B}
   */
  public Optional<String> dsnCode() {
    return isSupportFunctions() ? Optional.empty() : Optional.of(riskCode.value());
  }

  /** {@return true for 00.00A and 00.00B, the rates of support functions} */
  public boolean isSupportFunctions() {
    return riskCode.value().startsWith("0000");
  }

  /** {@return true when the committee is that of building and public works} */
  public boolean isBtp() {
    return committee.equals("B");
  }
}
