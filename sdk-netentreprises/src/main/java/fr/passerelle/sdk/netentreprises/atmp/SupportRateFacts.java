package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known of a job for which the rate of support functions is asked for. */
@Value.Immutable
@SdkModel
public interface SupportRateFacts {
  /**
   * How the rate of the establishment is set.
   *
   * @return the mode, see {@link TariffRule}
   */
  @Shown
  TariffMode getMode();

  /**
   * Whether the establishment is of building and public works.
   *
   * @return true for 00.00A, false for 00.00B
   */
  @Shown
  boolean isBtp();

  /**
   * Whether the establishment is in Alsace-Moselle, where another rate applies.
   *
   * @return false unless told otherwise
   */
  @Shown
  @Value.Default
  default boolean isAlsaceMoselle() {
    return false;
  }

  /**
   * The job.
   *
   * @return empty when it is none of the list
   */
  @Shown
  Optional<SupportFunction> getFunction();

  /**
   * Whether it is the main job of the employee.
   *
   * @return true when it is
   */
  @Shown
  boolean isMainJob();

  /**
   * Whether the premises are exposed to the other risks of the establishment.
   *
   * @return true when they are
   */
  @Shown
  boolean isExposed();

  /**
   * When the caisse received the request, list of employees and plan included.
   *
   * @return empty while nothing was requested
   */
  @Shown
  Optional<LocalDate> getRequestReceivedOn();

  /**
   * The rate, when the caller knows it; it goes before that of the SDK, which knows none of
   * Alsace-Moselle in 2026.
   *
   * @return percent
   */
  @Shown
  Optional<BigDecimal> getKnownRate();

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

  /**
   * Builds {@link SupportRateFacts}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableSupportRateFacts.Builder {
    Builder() {}
  }
}
