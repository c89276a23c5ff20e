package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.netentreprises.atmp.internal.Law;
import fr.passerelle.sdk.netentreprises.atmp.internal.Tariffs;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.LegalBasis;
import fr.passerelle.sdk.rule.Severity;
import fr.passerelle.sdk.rule.internal.Findings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A net rate made from a gross one (N-30): (gross + M1) × (1 + M2) + M3 + M4. Source: D242-6-9.
 *
 * @param exact percent, not rounded
 * @param rate percent, with the decimals of its date: two from 2022 on, one before
 * @param finding the articles and what was taken for granted
 */
public record NetRate(BigDecimal exact, BigDecimal rate, Finding finding) {
  private static final Findings FINDINGS = Law.findings(TariffRule.ID);
  private static final int PERCENT_DIGITS = 2;

  /**
   * Makes a net rate with the majorations that the SDK knows.
   *
   * @param gross gross rate, percent
   * @param date a day on which the rate applies, from 2021-01-01 on
   * @param assumptions how to round
   * @return the net rate
   * @throws fr.passerelle.sdk.rule.NoValueAtDateException before 2021
   */
  public static NetRate of(BigDecimal gross, LocalDate date, AtmpAssumptions assumptions) {
    return of(gross, Charges.at(date), date, assumptions, Optional.of(basis(date)));
  }

  /**
   * Makes a net rate with majorations of the caller's.
   *
   * @param gross gross rate, percent
   * @param charges the majorations
   * @param date a day on which the rate applies, from 2017-01-01 on
   * @param assumptions how to round
   * @return the net rate
   */
  public static NetRate of(
      BigDecimal gross, Charges charges, LocalDate date, AtmpAssumptions assumptions) {
    return of(gross, charges, date, assumptions, Optional.empty());
  }

  private static NetRate of(
      BigDecimal gross,
      Charges charges,
      LocalDate date,
      AtmpAssumptions assumptions,
      Optional<LegalBasis> source) {
    BigDecimal exact =
        gross
            .add(charges.m1())
            .multiply(BigDecimal.ONE.add(charges.m2().movePointLeft(PERCENT_DIGITS)))
            .add(charges.m3())
            .add(charges.m4());
    LegalBasis formula = Law.article("D242-6-9");
    Finding.Builder finding =
        FINDINGS
            .of(
                Severity.INFO,
                "net-rate",
                "The net rate is the gross rate with its four majorations.",
                source.map(tariff -> List.of(formula, tariff)).orElse(List.of(formula)))
            .addReservations(TariffRule.ROUNDING);
    if (source.isEmpty()) {
      finding.addReservations("The majorations are the caller's.");
    } else {
      Tariffs.staleness(date).ifPresent(finding::addReservations);
    }
    int decimals = Law.count("net.decimals", date);
    return new NetRate(exact, exact.setScale(decimals, assumptions.getRounding()), finding.build());
  }

  private static LegalBasis basis(LocalDate date) {
    return Law.values("m1").at(date).basis();
  }
}
