package fr.passerelle.sdk.sandbox.amsn;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A request for a cancellation as the sandbox's AMSN portal holds it. */
@Value.Immutable
@SdkModel
public interface CancellationRequestRecord {
  /**
   * Id at the portal.
   *
   * @return the id; empty in a seed, the sandbox then gives one
   */
  @Shown
  Optional<String> getId();

  /**
   * Appointment.
   *
   * @return id of the appointment
   */
  @Shown
  String getAppointmentId();

  /**
   * What the employer gave as a reason; no answer repeats it.
   *
   * @return 1 to 500 characters
   */
  Optional<String> getReason();

  /**
   * State.
   *
   * @return an open code, {@code pending} by default
   */
  @Shown
  @Value.Default
  default String getState() {
    return "pending";
  }

  /**
   * Whether the state will not change any more.
   *
   * @return false by default
   */
  @Shown
  @Value.Default
  default boolean isClosed() {
    return false;
  }

  /**
   * When it was taken.
   *
   * @return an instant; empty in a seed, the sandbox then takes the present one
   */
  @Shown
  Optional<Instant> getRequestedAt();

  /**
   * When it was decided.
   *
   * @return an instant, empty until then
   */
  @Shown
  Optional<Instant> getDecidedAt();

  /**
   * What the service says about its decision.
   *
   * @return 1 to 500 characters
   */
  Optional<String> getMotive();

  /**
   * Starts a record.
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
   * Builds a {@link CancellationRequestRecord}; mandatory attributes that are missing are all named
   * at once.
   */
  final class Builder extends ImmutableCancellationRequestRecord.Builder {
    Builder() {}
  }
}
