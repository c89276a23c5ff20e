package fr.passerelle.sdk.amsn.model.appointment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A request for the cancellation of an appointment and what the service made of it. The appointment
 * stands until the service acts. Screen: <i>Rendez-vous</i>.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableCancellationRequest.class)
@JsonDeserialize(builder = CancellationRequest.Builder.class)
public interface CancellationRequest extends OpenModel {
  /**
   * Identifier that the portal gave the request.
   *
   * @return opaque, stable
   */
  @Shown
  String getId();

  /**
   * Appointment that it is about.
   *
   * @return identifier of the appointment
   */
  @Shown
  String getAppointmentId();

  /**
   * State.
   *
   * @return the code, any is kept
   */
  @Shown
  OpenCode<RequestState> getState();

  /**
   * Whether the state will not change any more, also when nobody knows the state.
   *
   * @return true once the service has decided for good
   */
  @Shown
  boolean isClosed();

  /**
   * When the service took the request.
   *
   * @return an instant
   */
  @Shown
  Instant getRequestedAt();

  /**
   * When the service decided.
   *
   * @return an instant, empty until then
   */
  @Shown
  Optional<Instant> getDecidedAt();

  /**
   * What the service says about its decision, in its own words.
   *
   * @return 1 to 500 characters; not shown
   */
  Optional<@Size(min = 1, max = 500) String> getMotive();

  /**
   * Starts a new CancellationRequest.
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
   * Builds a {@link CancellationRequest}; mandatory attributes that are missing are all named at
   * once.
   */
  final class Builder extends ImmutableCancellationRequest.Builder {
    Builder() {}
  }
}
