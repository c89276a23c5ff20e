package fr.passerelle.sdk.netentreprises.rate;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.netentreprises.returns.ReportedRate;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Rates for the tests, of one establishment. */
final class Rates {
  static final Siret HERE = Siret.of("73282932000074");

  private Rates() {}

  static ReportedRate rate(String section, String code, String rate, String from, String computed) {
    boolean office = code.length() == 6;
    return ReportedRate.builder()
        .establishment(HERE)
        .section(section)
        .riskCode(code.substring(0, 5))
        .office(office)
        .rate(new BigDecimal(rate))
        .effectiveFrom(LocalDate.parse(from))
        .computedAt(LocalDate.parse(computed).atTime(4, 5))
        .build();
  }
}
