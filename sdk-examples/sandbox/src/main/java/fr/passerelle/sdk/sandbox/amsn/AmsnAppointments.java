package fr.passerelle.sdk.sandbox.amsn;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A member's appointments and requests in the sandbox, as they stand, and the service's side of
 * them: what people decide at the service, a test or a demonstrator decides here. Safe for many
 * threads. Every method that names an id throws {@link IllegalArgumentException} when there is
 * nothing of this id.
 */
public interface AmsnAppointments {
  /** {@return every appointment, in the order of creation} */
  List<AppointmentRecord> appointments();

  /** {@return every request for a visit, in the order of creation} */
  List<VisitRequestRecord> visitRequests();

  /** {@return every request for a cancellation, in the order of creation} */
  List<CancellationRequestRecord> cancellationRequests();

  /**
   * Schedules an appointment that nobody asked for.
   *
   * @param appointment the appointment; its id, if any, is ignored
   * @return the appointment with its id
   */
  AppointmentRecord schedule(AppointmentRecord appointment);

  /**
   * Lets the visit take place.
   *
   * @param appointmentId id of the appointment
   */
  void hold(String appointmentId);

  /**
   * Cancels an appointment at the service.
   *
   * @param appointmentId id of the appointment
   */
  void cancel(String appointmentId);

  /**
   * Accepts a request for a visit: schedules an appointment.
   *
   * @param visitRequestId id of the request
   * @param startsAt when
   * @return the appointment
   */
  AppointmentRecord accept(String visitRequestId, OffsetDateTime startsAt);

  /**
   * Accepts a request for a cancellation: cancels the appointment.
   *
   * @param cancellationRequestId id of the request
   */
  void acceptCancellation(String cancellationRequestId);

  /**
   * Refuses a request of either kind.
   *
   * @param requestId id of the request
   * @param motive what the service says
   */
  void refuse(String requestId, String motive);

  /**
   * Puts a request of either kind in any state, one that nobody knows included.
   *
   * @param requestId id of the request
   * @param state the code
   * @param closed whether it is the last one
   */
  void putInState(String requestId, String state, boolean closed);
}
