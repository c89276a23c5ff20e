package fr.passerelle.sdk.netentreprises.atmp;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.identifier.DepartmentCode;
import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.netentreprises.atmp.internal.Law;
import fr.passerelle.sdk.rule.DatedValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Every row of every table is in the resources, field by field, and they hold no other row. */
@EnabledIf(
    value = "fr.passerelle.sdk.netentreprises.atmp.SourceTables#areThere",
    disabledReason = "the tables the resources are made from are not beside the checkout")
class AtmpTablesTest {
  @Test
  void collectiveRatesAreThoseOfTheTable() {
    List<String> expected = new ArrayList<>();
    Map<String, String> labels = new HashMap<>();
    for (Map<String, String> row : SourceTables.rows("collective-rates.csv")) {
      labels.put(row.get("risk_code"), row.get("label"));
      expected.add(
          String.join(
              " ",
              row.get("effective_date"),
              row.get("ctn"),
              row.get("risk_code"),
              row.get("risk_code_dsn"),
              row.get("net_rate")));
    }
    List<CollectiveRate> actual =
        CollectiveRates.tariffs().stream()
            .flatMap(day -> CollectiveRates.at(day).stream())
            .toList();

    assertThat(actual)
        .extracting(
            rate ->
                String.join(
                    " ",
                    rate.from().toString(),
                    rate.committee(),
                    rate.riskCode().format(),
                    rate.dsnCode().orElse(""),
                    rate.rate().toPlainString()))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(actual).allMatch(rate -> rate.label().equals(labels.get(rate.riskCode().format())));
  }

  @Test
  void parametersAreThoseOfTheTable() {
    Map<String, String> columns =
        Map.of(
            "m1", "m1_pct",
            "m2", "m2_pct",
            "m3", "m3_pct",
            "m4", "m4_pct",
            "average", "avg_net_rate_pct",
            "support.btp", "fs_btp_pct",
            "support.other", "fs_non_btp_pct",
            "support.alsace-moselle", "fs_alsace_moselle_pct",
            "pmss", "pmss_eur");
    List<Map<String, String>> rows = SourceTables.rows("rate-parameters.tsv");

    for (Map<String, String> row : rows) {
      LocalDate first = LocalDate.parse(row.get("effective_from"));
      LocalDate last =
          row.get("effective_to").isEmpty()
              ? Year.from(first).atDay(1).plusYears(1).minusDays(1)
              : LocalDate.parse(row.get("effective_to"));
      columns.forEach(
          (name, column) -> {
            Optional<BigDecimal> expected =
                Optional.of(row.get(column)).filter(c -> !c.isEmpty()).map(BigDecimal::new);
            assertThat(on(name, first)).as("%s %s", name, first).isEqualTo(expected);
            assertThat(on(name, last)).as("%s %s", name, last).isEqualTo(expected);
          });
    }
    assertThat(rows).hasSize(7);
  }

  @Test
  void penaltiesAreThoseOfTheTable() {
    for (Map<String, String> row : SourceTables.rows("rate-parameters.tsv")) {
      Year year = Year.from(LocalDate.parse(row.get("effective_from")));
      assertThat(unit(19, year)).isEqualTo(row.get("penalty_lt20_eur"));
      assertThat(unit(20, year)).isEqualTo(row.get("penalty_20_149_eur"));
      assertThat(unit(149, year)).isEqualTo(row.get("penalty_20_149_eur"));
      assertThat(unit(150, year)).isEqualTo(row.get("penalty_ge150_eur"));
    }
  }

  @Test
  void caissesAreThoseOfTheTable() {
    List<Map<String, String>> rows = SourceTables.rows("caisses.tsv");
    for (Map<String, String> row : rows) {
      CaisseRoute route = Caisses.route(DepartmentCode.of(row.get("code")));
      Caisse caisse = route.caisse().orElseThrow();
      assertThat(caisse.name()).isEqualTo(row.get("caisse"));
      assertThat(caisse.kind().name()).isEqualTo(row.get("kind"));
      assertThat(route.finding().getFurtherBases().isEmpty())
          .isEqualTo(row.get("confidence").equals("official"));
    }
    assertThat(Caisses.all())
        .extracting(Caisse::name)
        .containsExactlyInAnyOrderElementsOf(
            rows.stream().map(row -> row.get("caisse")).distinct().toList());
  }

  @Test
  void everyCodeThatIsAlwaysCollectiveIsARiskCode() {
    assertThat(AlwaysCollective.CODES_OF_2018).hasSize(43);
    assertThat(
            AlwaysCollective.CODES_OF_2018.stream()
                .filter(c -> CollectiveRates.history(c).isEmpty()))
        .extracting(RiskCode::format)
        .containsExactlyInAnyOrder("64.2AA", "91.1AB", "91.3EH");
  }

  private static Optional<BigDecimal> on(String name, LocalDate day) {
    return Law.values(name).find(day).map(DatedValue::value);
  }

  private static String unit(int headcount, Year year) {
    return SubscriptionPenalty.of(
            PenaltyFacts.builder()
                .companyHeadcount(BigDecimal.valueOf(headcount))
                .employees(1)
                .build(),
            year)
        .unit()
        .toPlainString();
  }
}
