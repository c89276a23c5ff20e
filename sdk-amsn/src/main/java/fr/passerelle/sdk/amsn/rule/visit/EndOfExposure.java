package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The end of an exposure, the departure or the retirement of a worker who has or had reinforced
 * monitoring, or who was exposed to the risks of R4624-23, I before it existed.
 */
@Value.Immutable
@SdkModel
public interface EndOfExposure {
  /**
   * Day on which the exposure ends.
   *
   * @return last day of the exposure or of the contract
   */
  @Shown
  LocalDate getEndsOn();

  /**
   * Whether the employer told the service.
   *
   * @return false unless told otherwise
   */
  @Shown
  @Value.Default
  default boolean isServiceInformed() {
    return false;
  }

  /**
   * Whether the employer told the worker.
   *
   * @return false unless told otherwise
   */
  @Shown
  @Value.Default
  default boolean isWorkerInformed() {
    return false;
  }

  /**
   * Starts a new end.
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

  /** Builds an {@link EndOfExposure}. */
  final class Builder extends ImmutableEndOfExposure.Builder {
    Builder() {}
  }
}
