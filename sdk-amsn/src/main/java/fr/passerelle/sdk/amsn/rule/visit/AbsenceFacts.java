package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.amsn.rule.AbsenceCause;
import fr.passerelle.sdk.json.SdkModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An absence, for the visits around the return. Health data: nothing of it is shown. */
@Value.Immutable
@SdkModel
public interface AbsenceFacts {
  /**
   * What it is due to.
   *
   * @return the cause
   */
  AbsenceCause getCause();

  /**
   * The stop and its prolongations, each beginning at the latest the day after the one before ends;
   * {@link WorkStop#join} makes such lists.
   *
   * @return at least one, in order
   */
  List<WorkStop> getStops();

  /**
   * Day of the effective return, when the worker has returned or it is agreed.
   *
   * @return empty takes the day after the last stop
   */
  Optional<LocalDate> getReturnedOn();

  /**
   * Pre-return visit, when one took place.
   *
   * @return empty in most cases
   */
  Optional<PreReturnVisit> getPreReturnVisit();

  /**
   * Whether the doctor, the employer or the worker asks for the return visit although it might be
   * left out.
   *
   * @return false unless told otherwise
   */
  @Value.Default
  default boolean isReturnVisitRequested() {
    return false;
  }

  /**
   * Day of the return visit.
   *
   * @return empty when it has not been held
   */
  Optional<LocalDate> getReturnVisitOn();

  /**
   * Whether the service knows the end of the absence.
   *
   * @return false unless told otherwise
   */
  @Value.Default
  default boolean isServiceSeized() {
    return false;
  }

  /**
   * Whether the worker was told that a pre-return visit may be asked for.
   *
   * @return false unless told otherwise
   */
  @Value.Default
  default boolean isWorkerInformed() {
    return false;
  }

  /**
   * Whether the doctor was told of a short stop after a work accident.
   *
   * @return false unless told otherwise
   */
  @Value.Default
  default boolean isDoctorInformed() {
    return false;
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

  /** Builds {@link AbsenceFacts}. */
  final class Builder extends ImmutableAbsenceFacts.Builder {
    Builder() {}
  }
}
