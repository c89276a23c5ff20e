package fr.passerelle.sdk.netentreprises.subsidy;

import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of a company and an expense before a subsidy is asked for. What is left empty is
 * not known, and the eligibility says so; it never counts as met.
 */
@Value.Immutable
@SdkModel
public interface SubsidyFacts {
  /**
   * Headcount of the company (SIREN), by R130-1.
   *
   * @return zero for a self-employed person
   */
  @Shown
  BigDecimal getHeadcount();

  /**
   * What the money is spent on.
   *
   * @return the kind
   */
  @Shown
  ExpenseKind getKind();

  /**
   * The expense.
   *
   * @return euros without VAT, with VAT when it is not recovered
   */
  @Shown
  BigDecimal getExpense();

  /**
   * Whether the company's branch has an extended agreement on professional wear.
   *
   * @return false unless told otherwise
   */
  @Shown
  @Value.Default
  default boolean isBranchAgreement() {
    return false;
  }

  /**
   * The caisse of the establishment.
   *
   * @return name as in {@code Caisses}
   */
  @Shown
  Optional<String> getCaisse();

  /**
   * Risk code of the establishment.
   *
   * @return the code
   */
  @Shown
  Optional<RiskCode> getRiskCode();

  /**
   * Whether the company is of the <i>régime général</i>; for the FIPU a self-employed person with
   * voluntary AT/MP insurance counts as such.
   *
   * @return true when it is
   */
  @Shown
  Optional<Boolean> getGeneralScheme();

  /**
   * Whether contributions to the Urssaf are up to date.
   *
   * @return true when they are
   */
  @Shown
  Optional<Boolean> getContributionsUpToDate();

  /**
   * Whether contributions were regular for twelve months.
   *
   * @return true when they were
   */
  @Shown
  Optional<Boolean> getContributionsRegular();

  /**
   * Last update of the risk assessment (<i>DUERP</i>).
   *
   * @return its day
   */
  @Shown
  Optional<LocalDate> getAssessmentUpdatedOn();

  /**
   * Whether the company belongs to an occupational-health service.
   *
   * @return true when it does
   */
  @Shown
  Optional<Boolean> getHealthServiceMember();

  /**
   * Whether staff representatives were informed beforehand.
   *
   * @return true when they were, or when there are none
   */
  @Shown
  Optional<Boolean> getStaffInformed();

  /**
   * Whether a <i>contrat de prévention</i> runs or ran in the two previous years.
   *
   * @return true when one does or did
   */
  @Shown
  Optional<Boolean> getRecentPreventionContract();

  /**
   * Whether any establishment has an injunction or a <i>cotisation supplémentaire</i>, inexcusable
   * fault included.
   *
   * @return true when one has
   */
  @Shown
  Optional<Boolean> getInjunction();

  /**
   * Whether another public aid pays for the same investment.
   *
   * @return true when one does
   */
  @Shown
  Optional<Boolean> getOtherPublicAid();

  /**
   * Whether it is a body of the territorial or hospital public service.
   *
   * @return true when it is
   */
  @Shown
  Optional<Boolean> getPublicService();

  /**
   * Whether equipment is new, marked CE and fully owned.
   *
   * @return true when it is
   */
  @Shown
  Optional<Boolean> getNewAndOwned();

  /**
   * Whether something is leased.
   *
   * @return true when it is
   */
  @Shown
  Optional<Boolean> getLeased();

  /**
   * When the expense was ordered.
   *
   * @return the day of the order
   */
  @Shown
  Optional<LocalDate> getOrderedOn();

  /**
   * When the equipment or service was delivered.
   *
   * @return the day of delivery
   */
  @Shown
  Optional<LocalDate> getDeliveredOn();

  /**
   * Whether it is about manual handling, awkward postures or mechanical vibrations.
   *
   * @return true when it is
   */
  @Shown
  Optional<Boolean> getErgonomicRisk();

  /**
   * Whether the diagnosis is by a listed consultant, an ergonomist of the occupational-health
   * service, ADAPT-BTP, ARACT or a registered IPRP, without subcontracting.
   *
   * @return true when it is
   */
  @Shown
  Optional<Boolean> getQualifiedDiagnosis();

  /**
   * Whether the occupational physician proposed the adaptation.
   *
   * @return true when that is so
   */
  @Shown
  Optional<Boolean> getPhysicianProposal();

  /**
   * Whether the sector has a <i>convention nationale d'objectifs</i>.
   *
   * @return true when it has
   */
  @Shown
  Optional<Boolean> getConventionSector();

  /**
   * When the company was created.
   *
   * @return the day
   */
  @Shown
  Optional<LocalDate> getCreatedOn();

  /**
   * How many other subsidies of the same programme the company had.
   *
   * @return a number
   */
  @Shown
  Optional<Integer> getOtherSubsidies();

  /**
   * What the company already had from the programme ({@link Subsidy#getFamily}).
   *
   * @return euros; empty leaves the ceiling of the company aside
   */
  @Shown
  Optional<BigDecimal> getAlreadyReceived();

  /**
   * Subsidies of the last twelve calendar months, this one left out.
   *
   * @return euros
   */
  @Shown
  Optional<BigDecimal> getTwelveMonths();

  /**
   * Public aid of three rolling years, this one left out.
   *
   * @return euros
   */
  @Shown
  Optional<BigDecimal> getThreeYears();

  /**
   * What no text answers.
   *
   * @return the defaults unless told otherwise
   */
  @Value.Default
  default SubsidyAssumptions getAssumptions() {
    return SubsidyAssumptions.standard();
  }

  /**
   * Starts new facts.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from a copy.
   *
   * @return a builder that holds every attribute of this one
   */
  Builder toBuilder();

  /** Builds {@link SubsidyFacts}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableSubsidyFacts.Builder {
    Builder() {}
  }
}
