package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The last visit of a worker before the hire, and what is known about the conditions under which it
 * saves the first one. The last two conditions are known to the health service only.
 */
@Value.Immutable
@SdkModel
public interface PriorFollowUp {
  /**
   * Kind of the visit.
   *
   * @return a VIP or an aptitude examination
   */
  @Shown
  VisitKind getKind();

  /**
   * Day of the visit.
   *
   * @return a date
   */
  @Shown
  LocalDate getHeldOn();

  /**
   * Whether the new job is identical to the former one.
   *
   * @return unknown unless told otherwise
   */
  @Shown
  @Value.Default
  default Answer getIdenticalJob() {
    return Answer.UNKNOWN;
  }

  /**
   * Whether the risks are equivalent.
   *
   * @return unknown unless told otherwise
   */
  @Shown
  @Value.Default
  default Answer getEquivalentExposure() {
    return Answer.UNKNOWN;
  }

  /**
   * Whether the health professional holds the last attestation or opinion.
   *
   * @return unknown unless told otherwise
   */
  @Shown
  @Value.Default
  default Answer getDocumentHeld() {
    return Answer.UNKNOWN;
  }

  /**
   * Whether a measure of L4624-3 or an unfitness of L4624-4 was pronounced in the window.
   *
   * @return unknown unless told otherwise
   */
  @Value.Default
  default Answer getMeasureOrUnfitness() {
    return Answer.UNKNOWN;
  }

  /**
   * Whether the service has confirmed that the first visit is not needed. The SDK never concludes
   * so by itself.
   *
   * @return false unless told otherwise
   */
  @Shown
  @Value.Default
  default boolean isExemptionConfirmed() {
    return false;
  }

  /**
   * Starts a new follow-up.
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

  /** Builds a {@link PriorFollowUp}. */
  final class Builder extends ImmutablePriorFollowUp.Builder {
    Builder() {}
  }
}
