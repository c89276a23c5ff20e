package fr.passerelle.sdk.netentreprises.subsidy.internal;

import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.netentreprises.atmp.CollectiveRate;
import fr.passerelle.sdk.netentreprises.atmp.CollectiveRates;
import fr.passerelle.sdk.netentreprises.atmp.internal.Law;
import fr.passerelle.sdk.netentreprises.subsidy.ExpenseKind;
import fr.passerelle.sdk.netentreprises.subsidy.Subsidy;
import fr.passerelle.sdk.netentreprises.subsidy.SubsidyCondition;
import fr.passerelle.sdk.netentreprises.subsidy.SubsidyFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Judges each condition of one request.
 *
 * @param subsidy what is asked for
 * @param facts what is known
 * @param date day of the request
 * @param payable what the subsidy would come to
 */
public record Conditions(Subsidy subsidy, SubsidyFacts facts, LocalDate date, BigDecimal payable) {
  private static final LocalDate FIPU = LocalDate.of(2024, 1, 1);
  private static final BigDecimal ELEVEN = BigDecimal.valueOf(11);
  private static final int LAST_CONFIRMED_YEAR = 2025;
  private static final int MOST_SUBSIDIES = 3;
  private static final Set<String> NO_CONSTRUCTION = Set.of("455ZB", "753CA", "753CB", "911AA");
  private static final String HOUSE_BUILDERS = "703AD";

  /**
   * Judges a condition.
   *
   * @param condition the condition
   * @return met, not met, or not known
   */
  public Judgement judge(SubsidyCondition condition) {
    return switch (condition) {
      case REGIME_GENERAL -> Judgement.of(facts.getGeneralScheme());
      case CONTRIBUTIONS_UP_TO_DATE -> Judgement.of(facts.getContributionsUpToDate());
      case CONTRIBUTIONS_REGULAR_12_MONTHS -> Judgement.of(facts.getContributionsRegular());
      case DUERP_UP_TO_DATE -> assessment();
      case HEALTH_SERVICE_MEMBER -> Judgement.of(facts.getHealthServiceMember());
      case STAFF_INFORMED -> Judgement.of(facts.getStaffInformed());
      case NO_PREVENTION_CONTRACT -> Judgement.no(facts.getRecentPreventionContract());
      case NO_INJUNCTION -> Judgement.no(facts.getInjunction());
      case NO_OTHER_PUBLIC_AID -> Judgement.no(facts.getOtherPublicAid());
      case NOT_PUBLIC_SERVICE -> publicService();
      case EQUIPMENT_NEW_OWNED -> isEquipment() ? equipment() : Judgement.fulfilled();
      case ORDERED_AFTER_START ->
          Judgement.of(facts.getOrderedOn().map(day -> !day.isBefore(subsidy.getFirstDay())))
              .under("The start that counts is taken to be that of the period in the catalogue.");
      case THREE_SUBSIDIES ->
          Judgement.of(facts.getOtherSubsidies().map(others -> others < MOST_SUBSIDIES));
      case CONSTRUCTION -> Judgement.of(facts.getRiskCode().flatMap(Conditions::isConstruction));
      case ACTIONS_SINCE_2024 ->
          Judgement.of(facts.getDeliveredOn().map(day -> !day.isBefore(FIPU)));
      case ERGONOMIC_RISK -> Judgement.of(facts.getErgonomicRisk());
      case SAME_YEAR -> sameYear();
      case QUALIFIED_DIAGNOSIS ->
          facts.getKind() == ExpenseKind.DIAGNOSIS
              ? Judgement.of(facts.getQualifiedDiagnosis())
              : Judgement.fulfilled();
      case PHYSICIAN_PROPOSAL -> Judgement.of(facts.getPhysicianProposal());
      case DE_MINIMIS ->
          Judgement.of(
              facts
                  .getThreeYears()
                  .map(
                      aid ->
                          aid.add(payable).compareTo(Law.value("subsidy.de-minimis", date)) <= 0));
      case IN_CNO_SECTOR -> Judgement.of(facts.getConventionSector());
      case TWELVE_MONTHS_OLD ->
          Judgement.of(facts.getCreatedOn().map(day -> !day.plusMonths(12).isAfter(date)))
              .under("One caisse asks for twelve months of existence; others may not.");
      case NO_LEASING -> Judgement.no(facts.getLeased());
    };
  }

  private boolean isEquipment() {
    return facts.getKind() == ExpenseKind.EQUIPMENT || facts.getKind() == ExpenseKind.WORKSTATION;
  }

  private Judgement equipment() {
    if (facts.getLeased().orElse(false)) {
      return Judgement.of(Optional.of(false));
    }
    return Judgement.of(facts.getNewAndOwned());
  }

  private Judgement assessment() {
    boolean small = facts.getHeadcount().compareTo(ELEVEN) < 0;
    if (small && !facts.getAssumptions().isYearlyAssessmentUnderEleven()) {
      return Judgement.of(facts.getAssessmentUpdatedOn().map(day -> !day.isAfter(date)))
          .under("That a risk assessment of any age is enough under eleven employees is assumed.");
    }
    Judgement yearly =
        Judgement.of(
            facts
                .getAssessmentUpdatedOn()
                .map(day -> !day.isAfter(date) && day.plusYears(1).isAfter(date)));
    return small
        ? yearly.under(
            "R4121-2 binds to a yearly update from eleven employees on; how caisses treat smaller"
                + " companies was not verified.")
        : yearly;
  }

  private Judgement publicService() {
    Set<RiskCode> excluded = facts.getAssumptions().getExcludedRiskCodes();
    Optional<Boolean> byCode =
        facts.getRiskCode().map(code -> excluded.contains(RiskCode.of(code.baseCode())));
    Optional<Boolean> told = facts.getPublicService();
    boolean isExcluded = byCode.orElse(false) || told.orElse(false);
    Optional<Boolean> met =
        isExcluded
            ? Optional.of(false)
            : byCode.isEmpty() || told.isEmpty() ? Optional.empty() : Optional.of(true);
    return Judgement.of(met)
        .under(
            "The excluded risk codes are those of 2020 to 2022, two of them by their labels, or the"
                + " caller's.");
  }

  private Judgement sameYear() {
    Optional<Boolean> same = facts.getDeliveredOn().map(day -> day.getYear() == date.getYear());
    if (date.getYear() <= LAST_CONFIRMED_YEAR) {
      return Judgement.of(same);
    }
    return (facts.getAssumptions().isSameYearAfter2025()
            ? Judgement.of(same)
            : Judgement.fulfilled())
        .under("The rule was confirmed for 2024 and 2025; for later years it is assumed or not.");
  }

  /** Committees by code are known from the tariff of 2024 on and taken for earlier years too. */
  private static Optional<Boolean> isConstruction(RiskCode code) {
    if (NO_CONSTRUCTION.contains(code.baseCode())) {
      return Optional.of(false);
    }
    if (code.baseCode().equals(HOUSE_BUILDERS)) {
      return Optional.of(true);
    }
    return CollectiveRates.history(code).stream().findFirst().map(CollectiveRate::isBtp);
  }
}
