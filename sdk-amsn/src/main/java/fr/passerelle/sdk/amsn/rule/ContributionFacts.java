package fr.passerelle.sdk.amsn.rule;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What an employer pays for the core offer (<i>ensemble socle</i>). */
@Value.Immutable
@SdkModel
public interface ContributionFacts {
  /**
   * Contribution for each worker followed, every one counting for one unit (L4622-6).
   *
   * @return euros a year
   */
  @Shown
  BigDecimal getPerHead();

  /**
   * National mean cost of the year, when the caller knows it; it goes before that of the SDK.
   *
   * @return euros, empty takes the mean that the SDK knows
   */
  @Shown
  Optional<BigDecimal> getNationalMean();

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

  /** Builds {@link ContributionFacts}. */
  final class Builder extends ImmutableContributionFacts.Builder {
    Builder() {}
  }
}
