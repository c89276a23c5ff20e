package fr.passerelle.sdk.netentreprises.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.netentreprises.atmp.Codes;
import fr.passerelle.sdk.rule.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** N-34: would a request be open, and what would it come to. */
class SubsidyRuleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          day        | subsidy         | kind      | expense | computed | payable
          2025-06-15 | fipu-prevention | EQUIPMENT | 1428    | 999.60   |
          2025-06-15 | fipu-prevention | EQUIPMENT | 1429    | 1000.30  | 1000.30
          2025-06-15 | fipu-prevention | EQUIPMENT | 40000   | 28000.00 | 25000.00
          2025-06-15 | top-btp         | TRAINING  | 1428    | 999.60   |
          2025-06-15 | top-btp         | TRAINING  | 1429    | 1000.30  | 1000.30
          2025-06-15 | top-btp         | TRAINING  | 40000   | 28000.00 | 25000.00
          2025-12-31 | amiante         | EQUIPMENT | 1999    | 999.50   |
          2025-12-31 | amiante         | EQUIPMENT | 2000    | 1000.00  | 1000.00
          2026-01-01 | fipu-prevention | EQUIPMENT | 714     | 499.80   |
          2026-01-01 | fipu-prevention | EQUIPMENT | 715     | 500.50   | 500.50
          2026-06-15 | top-btp         | TRAINING  | 714     | 499.80   |
          2026-06-15 | top-btp         | TRAINING  | 715     | 500.50   | 500.50
          2026-06-15 | amiante         | EQUIPMENT | 999     | 499.50   |
          2026-06-15 | amiante         | EQUIPMENT | 1000    | 500.00   | 500.00
          2020-06-15 | tms-pros-action | EQUIPMENT | 1999.99 | 1000.00  |
          2020-06-15 | tms-pros-action | EQUIPMENT | 2000    | 1000.00  | 1000.00
          """)
  void amount(
      LocalDate day,
      String subsidy,
      ExpenseKind kind,
      BigDecimal expense,
      BigDecimal computed,
      BigDecimal payable) {
    Eligibility eligibility = assess(subsidy, facts().kind(kind).expense(expense).build(), day);

    SubsidyAmount amount = eligibility.amount().orElseThrow();
    assertThat(amount.computed()).isEqualTo(computed);
    assertThat(amount.payable()).isEqualTo(Optional.ofNullable(payable));
    assertThat(Codes.of(eligibility.findings()).contains("below-floor")).isEqualTo(payable == null);
  }

  @Test
  void requestThatMeetsEverythingIsOpen() {
    Eligibility eligibility = assess("amiante", facts().build(), DAY);

    assertThat(eligibility.unmet()).isEmpty();
    assertThat(eligibility.unknown()).isEmpty();
    assertThat(eligibility.isOpen()).isTrue();
    assertThat(Codes.of(eligibility.findings())).contains("amount", "limited-budget");
  }

  @Test
  void whatIsNotKnownNeverCountsAsMet() {
    SubsidyFacts nothing =
        SubsidyFacts.builder()
            .headcount(BigDecimal.TEN)
            .kind(ExpenseKind.EQUIPMENT)
            .expense(new BigDecimal("5000"))
            .build();

    for (Subsidy subsidy : SubsidyCatalogue.standard().at(DAY)) {
      Eligibility eligibility = new SubsidyRule(subsidy).assess(nothing, DAY);
      assertThat(eligibility.isOpen()).as(subsidy.getId()).isFalse();
    }
    Eligibility eligibility = assess("amiante", nothing, DAY);
    assertThat(eligibility.unmet()).isEmpty();
    assertThat(Codes.of(eligibility.unknown()))
        .containsExactly(
            "unknown-regime-general",
            "unknown-contributions-up-to-date",
            "unknown-duerp-up-to-date",
            "unknown-health-service-member",
            "unknown-staff-informed",
            "unknown-no-prevention-contract",
            "unknown-no-injunction",
            "unknown-no-other-public-aid",
            "unknown-not-public-service",
            "unknown-equipment-new-owned",
            "unknown-ordered-after-start",
            "unknown-de-minimis");
  }

  @Test
  void eachConditionThatIsNotMetIsNamedWithItsSource() {
    SubsidyFacts facts =
        facts()
            .headcount(new BigDecimal("50"))
            .generalScheme(false)
            .contributionsUpToDate(false)
            .assessmentUpdatedOn(DAY.minusYears(1))
            .healthServiceMember(false)
            .staffInformed(false)
            .recentPreventionContract(true)
            .injunction(true)
            .otherPublicAid(true)
            .publicService(true)
            .newAndOwned(false)
            .orderedOn(LocalDate.of(2025, 12, 31))
            .threeYears(new BigDecimal("300000.01"))
            .build();

    List<Finding> unmet = assess("amiante", facts, DAY).unmet();

    assertThat(Codes.of(unmet))
        .containsExactly(
            "headcount-outside",
            "unmet-regime-general",
            "unmet-contributions-up-to-date",
            "unmet-duerp-up-to-date",
            "unmet-health-service-member",
            "unmet-staff-informed",
            "unmet-no-prevention-contract",
            "unmet-no-injunction",
            "unmet-no-other-public-aid",
            "unmet-not-public-service",
            "unmet-equipment-new-owned",
            "unmet-ordered-after-start",
            "unmet-de-minimis");
    assertThat(Codes.find(unmet, "unmet-de-minimis").getBasis().getArticle())
        .isEqualTo("règlement (UE) 2023/2831");
    assertThat(Codes.find(unmet, "unmet-no-other-public-aid").getReservations())
        .as("a secondary source")
        .isNotEmpty();
  }

  /** One fact or day at a time; everything else is met. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          subsidy         | day        | code   | delivered  | unmet
          top-btp         | 2026-06-15 | 45.2JD | 2026-02-01 |
          top-btp         | 2026-06-15 | 70.3AD | 2026-02-01 |
          top-btp         | 2026-06-15 | 45.5ZB | 2026-02-01 | unmet-construction
          top-btp         | 2026-06-15 | 28.1AD | 2026-02-01 | unmet-construction
          amiante         | 2026-06-15 | 75.1AG | 2026-02-01 | unmet-not-public-service
          amiante         | 2026-06-15 | 75.1CC | 2026-02-01 | unmet-not-public-service
          fipu-prevention | 2025-12-31 | 28.1AD | 2025-01-01 |
          fipu-prevention | 2025-12-31 | 28.1AD | 2024-12-31 | unmet-same-year
          fipu-prevention | 2026-01-01 | 28.1AD | 2025-12-31 | unmet-same-year
          fipu-prevention | 2024-06-01 | 28.1AD | 2023-12-31 | unmet-actions-since-2024 unmet-same-year
          tms-pros-action | 2022-09-30 | 28.1AD | 2022-02-01 |
          tms-pros-action | 2022-10-01 | 28.1AD | 2022-02-01 | reservation-closed
          """)
  void oneConditionAtATime(
      String subsidy, LocalDate day, String code, LocalDate delivered, String unmet) {
    SubsidyFacts facts =
        facts()
            .riskCode(RiskCode.of(code))
            .deliveredOn(delivered)
            .orderedOn(day)
            .assessmentUpdatedOn(day.minusMonths(6))
            .build();

    Eligibility eligibility = assess(subsidy, facts, day);

    assertThat(Codes.of(eligibility.unmet())).isEqualTo(Codes.read(unmet));
    assertThat(eligibility.unknown()).isEmpty();
  }

  @Test
  void subsidyOutsideOfItsPeriodIsNotOffered() {
    Subsidy tms = find("tms-pros-action", LocalDate.of(2022, 1, 1));
    SubsidyFacts facts = facts().build();

    assertThat(Codes.of(new SubsidyRule(tms).apply(facts, LocalDate.of(2023, 1, 1))))
        .contains("not-offered");
    assertThat(Codes.of(new SubsidyRule(tms).apply(facts, LocalDate.of(2022, 12, 31))))
        .doesNotContain("not-offered");
  }

  @Test
  void subsidyOfOneCaisseIsForItsEstablishmentsOnly() {
    LocalDate day = LocalDate.of(2022, 6, 1);
    SubsidyFacts facts = facts().kind(ExpenseKind.TRAINING).build();

    assertThat(Codes.of(assess("training-actions", facts, day).unknown()))
        .contains("caisse-unknown");
    assertThat(codes("training-actions", facts.toBuilder().caisse("Cramif").build(), day))
        .contains("other-caisse");
    assertThat(codes("training-actions", facts.toBuilder().caisse("CGSS Martinique").build(), day))
        .doesNotContain("other-caisse", "caisse-unknown");
  }

  @Test
  void kindThatIsNotCoveredAndTermsThatNobodyFoundAreToldApart() {
    assertThat(codes("amiante", facts().kind(ExpenseKind.TRAINING).build(), DAY))
        .contains("kind-not-covered");
    assertThat(codes("locaux-surs", facts().build(), LocalDate.of(2021, 6, 1)))
        .contains("terms-unknown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          already | payable  | finding
          0       | 25000.00 | amount
          10000   | 15000.00 | amount
          25000   |          | company-ceiling-reached
          """)
  void whatTheCompanyAlreadyHadCounts(BigDecimal already, BigDecimal payable, String finding) {
    SubsidyFacts facts = facts().expense(new BigDecimal("60000")).alreadyReceived(already).build();

    Eligibility eligibility = assess("amiante", facts, DAY);

    assertThat(eligibility.amount().orElseThrow().payable())
        .isEqualTo(Optional.ofNullable(payable));
    assertThat(Codes.of(eligibility.findings())).contains(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          day        | others | convention
          2025-12-31 | 30000  | false
          2026-01-01 | 20500  | false
          2026-01-01 | 20501  | true
          """)
  void conventionIsSignedAbove23000EurosFrom2026On(
      LocalDate day, BigDecimal others, boolean convention) {
    SubsidyFacts facts = facts().twelveMonths(others).build();

    assertThat(codes("amiante", facts, day).contains("convention-required")).isEqualTo(convention);
  }

  @Test
  void flatAmountOfThePreventionOfficerHasAReservation() {
    SubsidyFacts facts = facts().kind(ExpenseKind.PREVENTION_OFFICER).build();

    Eligibility eligibility = assess("fipu-officer", facts, DAY);

    assertThat(eligibility.amount().orElseThrow().payable()).contains(new BigDecimal("8235.00"));
    assertThat(Codes.find(eligibility.findings(), "amount").getReservations())
        .anyMatch(sentence -> sentence.contains("per person or per year"));
  }

  @Test
  void rateOfAPreventionContractIsTheCaisses() {
    SubsidyFacts facts =
        facts()
            .headcount(new BigDecimal("199"))
            .kind(ExpenseKind.PREVENTION_CONTRACT)
            .contributionsRegular(true)
            .conventionSector(true)
            .createdOn(DAY.minusMonths(12))
            .build();

    Eligibility eligibility = assess("contrat-de-prevention", facts, DAY);

    assertThat(eligibility.isOpen()).isTrue();
    assertThat(eligibility.amount()).isEmpty();
    assertThat(Codes.of(eligibility.findings())).contains("rate-of-the-caisse");
    assertThat(
            codes(
                "contrat-de-prevention",
                facts.toBuilder().createdOn(DAY.minusMonths(12).plusDays(1)).build(),
                DAY))
        .contains("unmet-twelve-months-old");
    assertThat(codes("contrat-de-prevention", facts.toBuilder().leased(true).build(), DAY))
        .contains("unmet-no-leasing");
  }

  @Test
  void whatTheCallerAssumesIsToldOfInAReservation() {
    SubsidyAssumptions other =
        SubsidyAssumptions.builder()
            .yearlyAssessmentUnderEleven(false)
            .excludedRiskCodes(Set.of())
            .sameYearAfter2025(false)
            .build();
    SubsidyFacts facts =
        facts()
            .riskCode(RiskCode.of("75.1AG"))
            .assessmentUpdatedOn(LocalDate.of(2020, 1, 1))
            .deliveredOn(LocalDate.of(2025, 12, 31))
            .build();

    assertThat(codes("fipu-prevention", facts, DAY))
        .contains("unmet-duerp-up-to-date", "unmet-not-public-service", "unmet-same-year");
    Eligibility eligibility =
        assess("fipu-prevention", facts.toBuilder().assumptions(other).build(), DAY);
    assertThat(eligibility.isOpen()).isTrue();
    assertThat(Codes.find(eligibility.findings(), "assumed-duerp-up-to-date").getReservations())
        .isNotEmpty();
    assertThat(Codes.of(eligibility.findings()))
        .contains("assumed-not-public-service", "assumed-same-year");
  }

  @Test
  void diagnosisOfTheFipuIsByAListedProfessional() {
    SubsidyFacts facts = facts().kind(ExpenseKind.DIAGNOSIS).qualifiedDiagnosis(false).build();

    assertThat(codes("fipu-prevention", facts, DAY)).contains("unmet-qualified-diagnosis");
    assertThat(codes("fipu-workstation", facts().kind(ExpenseKind.WORKSTATION).build(), DAY))
        .contains("unknown-physician-proposal");
  }

  @Test
  void fourthSubsidyOfACompanyWasRefusedTo2022() {
    LocalDate day = LocalDate.of(2022, 6, 1);

    assertThat(codes("tms-pros-action", facts().otherSubsidies(2).build(), day))
        .doesNotContain("unmet-three-subsidies");
    assertThat(codes("tms-pros-action", facts().otherSubsidies(3).build(), day))
        .contains("unmet-three-subsidies");
  }

  /** A company of eight that meets every condition with an equipment of 5 000 euros. */
  private static SubsidyFacts.Builder facts() {
    SubsidyFacts.Builder builder = SubsidyFacts.builder();
    builder
        .headcount(new BigDecimal("8"))
        .kind(ExpenseKind.EQUIPMENT)
        .expense(new BigDecimal("5000"))
        .riskCode(RiskCode.of("45.2JD"))
        .generalScheme(true)
        .contributionsUpToDate(true)
        .assessmentUpdatedOn(LocalDate.of(2026, 1, 10))
        .healthServiceMember(true)
        .staffInformed(true)
        .recentPreventionContract(false)
        .injunction(false)
        .otherPublicAid(false)
        .publicService(false)
        .newAndOwned(true)
        .leased(false)
        .orderedOn(LocalDate.of(2026, 1, 15))
        .deliveredOn(LocalDate.of(2026, 2, 1))
        .ergonomicRisk(true)
        .otherSubsidies(0)
        .alreadyReceived(BigDecimal.ZERO)
        .threeYears(BigDecimal.ZERO);
    return builder;
  }

  private static Subsidy find(String id, LocalDate day) {
    return SubsidyCatalogue.standard().find(id, day).orElseThrow();
  }

  private static Eligibility assess(String id, SubsidyFacts facts, LocalDate day) {
    return new SubsidyRule(find(id, day)).assess(facts, day);
  }

  private static List<String> codes(String id, SubsidyFacts facts, LocalDate day) {
    return Codes.of(assess(id, facts, day).findings());
  }
}
