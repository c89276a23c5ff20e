package fr.passerelle.sdk.netentreprises.atmp;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.identifier.DepartmentCode;
import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.rule.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** N-30: mode, fraction, rate and limits, with the worked examples of the domain reference. */
class TariffRuleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private final TariffRule rule = new TariffRule();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          scheme             | headcount | mode       | finding
          NATIONAL           | 19.99     | COLLECTIVE | mode-collective
          NATIONAL           | 20        | MIXED      | mode-mixed
          NATIONAL           | 149.99    | MIXED      | mode-mixed
          NATIONAL           | 150       | INDIVIDUAL | mode-individual
          ALSACE_MOSELLE     | 49        | COLLECTIVE | mode-collective
          ALSACE_MOSELLE     | 50        | MIXED      | mode-mixed
          ALSACE_MOSELLE     | 149       | MIXED      | mode-mixed
          ALSACE_MOSELLE     | 150       | INDIVIDUAL | mode-individual
          ALSACE_MOSELLE_BTP | 49        | COLLECTIVE | mode-collective
          ALSACE_MOSELLE_BTP | 50        | MIXED      | mode-mixed
          ALSACE_MOSELLE_BTP | 299       | MIXED      | mode-mixed
          ALSACE_MOSELLE_BTP | 300       | INDIVIDUAL | mode-individual
          """)
  void modeByHeadcount(TariffScheme scheme, BigDecimal headcount, TariffMode mode, String finding) {
    Tariff tariff = rule.assess(facts(headcount).scheme(scheme).build(), DAY);

    assertThat(tariff.mode()).isEqualTo(mode);
    assertThat(tariff.fraction().isPresent()).isEqualTo(mode == TariffMode.MIXED);
    assertThat(Codes.of(tariff.findings())).contains(finding);
    assertThat(Codes.find(tariff.findings(), finding).getBasis().getArticle())
        .isEqualTo(scheme == TariffScheme.NATIONAL ? "D242-6-2" : "D242-37");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          headcount | six decimals | rate
          20        | 2.100000     | 2.10
          50        | 2.307692     | 2.31
          100       | 2.653846     | 2.65
          149       | 2.993077     | 2.99
          """)
  void mixedRateOfThreeAndTwo(BigDecimal headcount, BigDecimal exact, BigDecimal expected) {
    BigDecimal own = new BigDecimal("3.00");
    BigDecimal all = new BigDecimal("2.00");
    Tariff tariff =
        rule.assess(facts(headcount).individualRate(own).collectiveRate(all).build(), DAY);

    assertThat(tariff.rate()).contains(expected);
    assertThat(tariff.fraction().orElseThrow().mix(own, all, 6, RoundingMode.HALF_UP))
        .isEqualTo(exact);
    assertThat(Codes.find(tariff.findings(), "rate").getReservations())
        .contains(TariffRule.ROUNDING);
  }

  /** Before 2022 rates had one decimal; the reference gives those of 2021 with two. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          scheme         | headcount | individual | collective | previous | capped          | rate | limited
          NATIONAL       | 200       | 8.00       |            | 4.01     | MIXED_RATE      | 5.01 | yes
          NATIONAL       | 200       | 1.00       |            | 4.01     | MIXED_RATE      | 3.21 | yes
          NATIONAL       | 200       | 5.00       |            | 4.01     | MIXED_RATE      | 5.00 |
          NATIONAL       | 200       | 8.00       |            |          | MIXED_RATE      | 8.00 |
          NATIONAL       | 20        | 13.00      | 2.00       | 2.00     | MIXED_RATE      | 3.00 | yes
          NATIONAL       | 20        | 13.00      | 2.00       | 2.00     | INDIVIDUAL_RATE | 2.10 | yes
          NATIONAL       | 20        | 13.00      | 2.00       | 2.50     | MIXED_RATE      | 3.10 |
          NATIONAL       | 19        |            | 5.00       | 2.00     | MIXED_RATE      | 5.00 |
          ALSACE_MOSELLE | 19        |            | 5.00       | 2.00     | MIXED_RATE      | 3.00 | yes
          """)
  void rateIsHeldWithinItsLimits(
      TariffScheme scheme,
      BigDecimal headcount,
      BigDecimal individual,
      BigDecimal collective,
      BigDecimal previous,
      CappedRate capped,
      BigDecimal rate,
      String limited) {
    Tariff tariff =
        rule.assess(
            facts(headcount)
                .scheme(scheme)
                .individualRate(Optional.ofNullable(individual))
                .collectiveRate(Optional.ofNullable(collective))
                .previousRate(Optional.ofNullable(previous))
                .assumptions(AtmpAssumptions.builder().cappedRate(capped).build())
                .build(),
            DAY);

    assertThat(tariff.rate()).contains(rate);
    assertThat(Codes.of(tariff.findings()).contains("rate-limited")).isEqualTo(limited != null);
  }

  @Test
  void limitsThatAreNotAppliedForLackOfAPreviousRateAreToldOf() {
    Tariff tariff =
        rule.assess(facts(new BigDecimal("200")).individualRate(BigDecimal.TEN).build(), DAY);

    assertThat(tariff.cap()).isEmpty();
    assertThat(Codes.find(tariff.findings(), "rate").getReservations())
        .contains("No previous rate is given: its limits are not applied.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          day        | code   | rate
          2023-12-31 | 28.1AD |
          2024-01-01 | 28.1AD | 4.80
          2025-04-30 | 28.1AD | 4.80
          2025-05-01 | 28.1AD | 4.55
          2025-04-30 | 281ADB | 4.80
          2025-12-31 | 45.4MC |
          2026-01-01 | 45.4MC | 2.08
          2026-01-01 | 80.2CA | 0.0093
          2026-01-01 | 26.6JB | 99.00
          2026-01-01 | RA110  |
          2026-01-01 | 999ZZ  |
          """)
  void collectiveRateOfADay(LocalDate day, String code, BigDecimal rate) {
    assertThat(CollectiveRates.find(RiskCode.of(code), day).map(CollectiveRate::rate))
        .isEqualTo(Optional.ofNullable(rate));
    Tariff tariff = rule.assess(facts(BigDecimal.ONE).riskCode(RiskCode.of(code)).build(), day);
    assertThat(tariff.rate()).isEqualTo(Optional.ofNullable(rate));
    assertThat(Codes.of(tariff.findings()).contains("collective-rate-unknown"))
        .isEqualTo(rate == null);
  }

  @Test
  void noCollectiveRateOfTheTableIsTakenInAlsaceMoselle() {
    Tariff tariff =
        rule.assess(
            facts(BigDecimal.ONE)
                .scheme(TariffScheme.ALSACE_MOSELLE)
                .riskCode(RiskCode.of("28.1AD"))
                .build(),
            DAY);

    assertThat(tariff.rate()).isEmpty();
    assertThat(Codes.of(tariff.findings())).contains("collective-rate-unknown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          created    | staff | activity | day        | mode       | finding
          2024-06-15 |       |          | 2024-06-15 | COLLECTIVE | new-establishment
          2024-06-15 |       |          | 2026-12-31 | COLLECTIVE | new-establishment
          2024-06-15 |       |          | 2027-01-01 | INDIVIDUAL | mode-individual
          2024-06-15 | 50    | true     | 2025-06-01 | INDIVIDUAL | not-new
          2024-06-15 | 49.99 | true     | 2025-06-01 | COLLECTIVE | new-establishment
          2024-06-15 | 100   | false    | 2025-06-01 | COLLECTIVE | new-establishment
          """)
  void newEstablishmentIsCollectiveForTheYearAndTheTwoThatFollow(
      LocalDate created,
      BigDecimal staff,
      Boolean activity,
      LocalDate day,
      TariffMode mode,
      String finding) {
    Optional<Takeover> takeover =
        Optional.ofNullable(staff).map(share -> new Takeover(activity, true, share));

    Tariff tariff =
        rule.assess(
            facts(new BigDecimal("500")).createdOn(created).takeover(takeover).build(), day);

    assertThat(tariff.mode()).isEqualTo(mode);
    assertThat(Codes.of(tariff.findings())).contains(finding);
  }

  @Test
  void activityThatIsAlwaysCollectiveStaysSo_unlessTheCallerHasAnotherList() {
    TariffFacts facts = facts(new BigDecimal("500")).riskCode(RiskCode.of("75.1AG")).build();
    AtmpAssumptions none = AtmpAssumptions.builder().alwaysCollective(Set.of()).build();

    Tariff tariff = rule.assess(facts, DAY);
    Tariff overridden = rule.assess(facts.toBuilder().assumptions(none).build(), DAY);

    assertThat(tariff.mode()).isEqualTo(TariffMode.COLLECTIVE);
    assertThat(Codes.find(tariff.findings(), "always-collective").getReservations())
        .singleElement()
        .asString()
        .contains("2018");
    assertThat(overridden.mode()).isEqualTo(TariffMode.INDIVIDUAL);
  }

  @Test
  void modeThatTheCallerHoldsGoesFirst_withAReservation() {
    Tariff tariff =
        rule.assess(facts(new BigDecimal("25")).heldMode(TariffMode.COLLECTIVE).build(), DAY);

    assertThat(tariff.mode()).isEqualTo(TariffMode.COLLECTIVE);
    assertThat(Codes.of(tariff.findings())).startsWith("mode-held", "mode-collective");
    assertThat(tariff.findings().get(0).getReservations()).isNotEmpty();
  }

  @Test
  void mixedModeThatTheCallerHoldsBeyondItsThresholdsHasNoFraction() {
    Tariff tariff =
        rule.assess(
            facts(new BigDecimal("160"))
                .heldMode(TariffMode.MIXED)
                .individualRate(new BigDecimal("3.00"))
                .collectiveRate(new BigDecimal("2.00"))
                .build(),
            DAY);

    assertThat(tariff.fraction()).isEmpty();
    assertThat(tariff.rate()).isEmpty();
    assertThat(Codes.of(tariff.findings())).contains("fraction-unknown");
  }

  @Test
  void individualRateIsRoundedToTheDecimalsOfItsDate() {
    TariffFacts facts =
        facts(new BigDecimal("200")).individualRate(new BigDecimal("4.4050")).build();

    assertThat(rule.assess(facts, LocalDate.of(2021, 12, 31)).rate())
        .contains(new BigDecimal("4.4"));
    assertThat(rule.assess(facts, LocalDate.of(2022, 1, 1)).rate())
        .contains(new BigDecimal("4.41"));
  }

  @Test
  void oneHeadcountForAllEstablishmentsIsCitedFrom2019On() {
    assertThat(articles(LocalDate.of(2018, 12, 31))).doesNotContain("décret 2017-858");
    assertThat(articles(LocalDate.of(2019, 1, 1))).contains("décret 2017-858");
  }

  @ParameterizedTest
  @CsvSource({
    "57, false, ALSACE_MOSELLE",
    "68, true,  ALSACE_MOSELLE_BTP",
    "54, true,  NATIONAL",
    "971, false, NATIONAL"
  })
  void schemeOfADepartment(String department, boolean btp, TariffScheme scheme) {
    assertThat(TariffScheme.of(DepartmentCode.of(department), btp)).isEqualTo(scheme);
  }

  private List<String> articles(LocalDate day) {
    Finding mode = Codes.find(rule.apply(facts(BigDecimal.ONE).build(), day), "mode-collective");
    return mode.getFurtherBases().stream().map(basis -> basis.getArticle()).toList();
  }

  private static TariffFacts.Builder facts(BigDecimal headcount) {
    TariffFacts.Builder builder = TariffFacts.builder();
    builder.headcount(headcount);
    return builder;
  }
}
