package fr.passerelle.sdk.amsn.model.appointment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A request for a visit and what the service made of it. It creates no appointment by itself: the
 * service decides. Screen: <i>Rendez-vous</i>.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableVisitRequest.class)
@JsonDeserialize(builder = VisitRequest.Builder.class)
public interface VisitRequest extends OpenModel {
  /**
   * Identifier that the portal gave the request.
   *
   * @return opaque, stable
   */
  @Shown
  String getId();

  /**
   * Worker, as the roster numbers him.
   *
   * @return identifier of the line of the roster
   */
  @Shown
  String getEmployeeId();

  /**
   * Establishment that employs the worker.
   *
   * @return its SIRET
   */
  @Shown
  Siret getEstablishment();

  /**
   * Kind of visit that was asked for.
   *
   * @return the code; not shown, since it may tell of an illness
   */
  OpenCode<VisitType> getVisitType();

  /**
   * First day that suits. A wish: the service chooses.
   *
   * @return a date
   */
  @Shown
  Optional<LocalDate> getWishedFrom();

  /**
   * Last day that suits. A wish: the service chooses.
   *
   * @return a date, not before the first
   */
  @Shown
  Optional<LocalDate> getWishedTo();

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
   * Appointment that the service made of it.
   *
   * @return identifier of the appointment, empty while there is none
   */
  @Shown
  Optional<String> getAppointmentId();

  /**
   * Starts a new VisitRequest.
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

  /** Builds a {@link VisitRequest}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableVisitRequest.Builder {
    Builder() {}
  }
}
