package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A company that has not subscribed to the electronic notification of its rates. */
@Value.Immutable
@SdkModel
public interface PenaltyFacts {
  /**
   * Headcount of the company, which sets the bracket.
   *
   * @return see {@link Headcounts}
   */
  @Shown
  BigDecimal getCompanyHeadcount();

  /**
   * Employees of the establishments that have not subscribed.
   *
   * @return a number, zero or more
   */
  @Shown
  int getEmployees();

  /**
   * Monthly ceiling (<i>PMSS</i>) of the year, when the caller knows it; it goes before that of the
   * SDK, which knows those of 2021 to 2026.
   *
   * @return euros
   */
  @Shown
  Optional<BigDecimal> getMonthlyCeiling();

  /**
   * What no text answers.
   *
   * @return the defaults unless told otherwise
   */
  @Value.Default
  default AtmpAssumptions getAssumptions() {
    return AtmpAssumptions.standard();
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

  /** Builds {@link PenaltyFacts}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutablePenaltyFacts.Builder {
    Builder() {}
  }
}
