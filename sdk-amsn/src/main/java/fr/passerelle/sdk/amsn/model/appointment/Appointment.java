package fr.passerelle.sdk.amsn.model.appointment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An appointment of a worker with the service (<i>rendez-vous</i>), to come or past. Screen:
 * <i>Rendez-vous</i>.
 *
 * <p>It never holds what the visit found. The result of a visit is under medical secrecy; the
 * attestation or opinion that the employer may know reaches him outside the portal, and no model of
 * the SDK has a place for it.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableAppointment.class)
@JsonDeserialize(builder = Appointment.Builder.class)
public interface Appointment extends OpenModel {
  /**
   * Identifier that the portal gave the appointment.
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
   * Kind of visit, when the portal tells it.
   *
   * @return the code; not shown, since it may tell of an illness
   */
  Optional<OpenCode<VisitType>> getVisitType();

  /**
   * When it begins, at the hour of the place.
   *
   * @return date, hour and offset
   */
  @Shown
  OffsetDateTime getStartsAt();

  /**
   * Where it takes place, in the words of the service.
   *
   * @return 1 to 200 characters
   */
  Optional<@Size(min = 1, max = 200) String> getPlace();

  /**
   * State.
   *
   * @return the code, any is kept
   */
  @Shown
  OpenCode<AppointmentState> getState();

  /**
   * Request that it answers.
   *
   * @return identifier of the request, empty when nobody asked for it
   */
  @Shown
  Optional<String> getVisitRequestId();

  /**
   * Starts a new Appointment.
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

  /** Builds a {@link Appointment}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableAppointment.Builder {
    Builder() {}
  }
}
