package fr.passerelle.sdk.netentreprises.subsidy;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.rule.LegalBasis;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What a subsidy pays for one kind of expense and one size of company. */
@Value.Immutable
@SdkModel
public interface SubsidyTerms {
  /**
   * Whether they are those of a branch with an extended agreement.
   *
   * @return false unless told otherwise
   */
  @Shown
  @Value.Default
  default boolean isBranchAgreement() {
    return false;
  }

  /**
   * What the money is spent on.
   *
   * @return the kind
   */
  @Shown
  ExpenseKind getKind();

  /**
   * Smallest headcount.
   *
   * @return employees
   */
  @Shown
  int getHeadcountFrom();

  /**
   * Largest headcount, parts of an employee above it included.
   *
   * @return employees, empty when there is no limit
   */
  @Shown
  Optional<Integer> getHeadcountTo();

  /**
   * Lowest rate, where the caisse chooses between two.
   *
   * @return percent of the expense without VAT, empty when the rate is fixed
   */
  @Shown
  Optional<BigDecimal> getLowestPercent();

  /**
   * Rate, or the highest one where the caisse chooses.
   *
   * @return percent of the expense without VAT, empty when none was found or the amount is flat
   */
  @Shown
  Optional<BigDecimal> getPercent();

  /**
   * Flat amount.
   *
   * @return euros, empty when it depends on the expense
   */
  @Shown
  Optional<BigDecimal> getFlatAmount();

  /**
   * Amount below which nothing is paid.
   *
   * @return euros, empty when none was found
   */
  @Shown
  Optional<BigDecimal> getFloor();

  /**
   * What the floor is compared with.
   *
   * @return the subsidy unless told otherwise
   */
  @Shown
  @Value.Default
  default FloorOn getFloorOn() {
    return FloorOn.SUBSIDY;
  }

  /**
   * Highest amount.
   *
   * @return euros, empty when none was found
   */
  @Shown
  Optional<BigDecimal> getCeiling();

  /**
   * Highest amount for the company over the programme, other requests included.
   *
   * @return euros, empty when none was found
   */
  @Shown
  Optional<BigDecimal> getCompanyCeiling();

  /**
   * Where they are set.
   *
   * @return the article or page
   */
  @Shown
  LegalBasis getBasis();

  /**
   * Starts new terms.
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

  /** Builds {@link SubsidyTerms}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableSubsidyTerms.Builder {
    Builder() {}
  }
}
