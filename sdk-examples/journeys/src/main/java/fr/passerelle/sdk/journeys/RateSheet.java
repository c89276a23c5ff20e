package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.netentreprises.rate.RateVerdict;
import fr.passerelle.sdk.netentreprises.returns.ReportedRate;
import fr.passerelle.sdk.table.Cell;
import fr.passerelle.sdk.table.CsvFormat;
import fr.passerelle.sdk.table.RowSink;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What payroll has to change, as a CSV: contracts by their numbers, nobody's name. */
final class RateSheet implements AutoCloseable {
  private static final List<String> TITLES =
      List.of(
          "client",
          "SIRET",
          "contrat",
          "constat",
          "code risque déclaré",
          "taux déclaré",
          "taux notifiés (section : code taux)",
          "écart en points");

  private final RowSink rows;

  RateSheet(OutputStream target) {
    this.rows = CsvFormat.standard().write(target);
    rows.writeHeader(TITLES);
  }

  void add(String client, RateVerdict verdict) {
    rows.write(
        List.of(
            Cell.text(client),
            Cell.text(verdict.getEstablishment().value()),
            Cell.text(verdict.getContract()),
            Cell.text(verdict.getKind().name()),
            Cell.text(verdict.getDeclaredRiskCode().orElse("")),
            number(verdict.getDeclaredRate()),
            Cell.text(
                verdict.getNotified().stream()
                    .map(RateSheet::written)
                    .collect(Collectors.joining("; "))),
            number(verdict.getDifference())));
  }

  private static String written(ReportedRate rate) {
    return rate.getSection()
        + " : "
        + rate.dsnRiskCode()
        + " "
        + rate.dsnRate().orElse(rate.getRate()).toPlainString();
  }

  private static Cell number(Optional<BigDecimal> value) {
    return value.map(Cell::decimal).orElse(Cell.blank());
  }

  @Override
  public void close() {
    rows.close();
  }
}
