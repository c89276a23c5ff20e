package fr.passerelle.sdk.amsn;

import fr.passerelle.sdk.amsn.model.appointment.Appointment;
import fr.passerelle.sdk.amsn.model.appointment.AppointmentQuery;
import fr.passerelle.sdk.amsn.model.appointment.CancellationDemand;
import fr.passerelle.sdk.amsn.model.appointment.CancellationRequest;
import fr.passerelle.sdk.amsn.model.appointment.CancellationRequestQuery;
import fr.passerelle.sdk.amsn.model.appointment.VisitDemand;
import fr.passerelle.sdk.amsn.model.appointment.VisitRequest;
import fr.passerelle.sdk.amsn.model.appointment.VisitRequestQuery;
import fr.passerelle.sdk.client.FollowUp;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.client.RequestOptions;

/**
 * Appointments, requests for visits and requests for cancellations. Screen: <i>Rendez-vous</i>
 * (guide of the <i>Espace Adhérent</i>, rows 19 to 21).
 *
 * <p>Here the employer <b>asks</b> and the service decides: no method books a visit, moves or
 * cancels an appointment. That a request creates no appointment, and that an appointment stands
 * until the service acts, is how the SDK reads the guide, which does not say it.
 *
 * <p><b>The result of a visit is never here</b>, nor anywhere in the SDK: it is under medical
 * secrecy, and the attestation or opinion that the employer may know reaches him outside the
 * portal.
 *
 * <p>A model is validated before it is sent; one that breaks its rules throws {@link
 * fr.passerelle.sdk.error.InvalidModelException} and nothing leaves the machine.
 */
public interface AppointmentService {
  /**
   * Lists the appointments, to come and past, page by page. Safe.
   *
   * @param query which appointments
   * @return the pages; the first one is read at once
   * @throws fr.passerelle.sdk.error.InvalidModelException when the period ends before it begins
   */
  Pages<Appointment> list(AppointmentQuery query);

  /**
   * Resumes a list after a page that was read earlier. Safe.
   *
   * @param query the query of the list
   * @param cursor where to go on, from {@link Pages}
   * @return the pages from there
   */
  Pages<Appointment> list(AppointmentQuery query, String cursor);

  /**
   * Reads one appointment, past or cancelled ones too. Safe.
   *
   * @param appointmentId identifier of the appointment
   * @return the appointment
   * @throws fr.passerelle.sdk.error.NotFoundException code {@code appointment-not-found}
   */
  Appointment get(String appointmentId);

  /**
   * Asks for a visit. Keyed: it is retried with the same key, and the service takes it once.
   * The answer says that the request was taken, not that there will be a visit; see {@link
   * #followVisitRequest}.
   *
   * @param demand worker, kind of visit, wishes
   * @return the request, which the service has still to decide on
   * @throws fr.passerelle.sdk.error.InvalidModelException when the wished period ends before it
   *     begins; nothing is sent
   * @throws fr.passerelle.sdk.error.UnprocessableException code {@code unknown-employee} at {@code
   *     /employeeId}
   * @throws fr.passerelle.sdk.error.ConflictException code {@code visit-already-requested} while a
   *     request for the same worker and kind of visit is open (member {@code existingRequestId}),
   *     {@code already-left} when the worker's last day has passed
   * @throws fr.passerelle.sdk.error.OutcomeUnknownException when no answer could be read; its
   *     settling operation looks for the request
   */
  default VisitRequest requestVisit(VisitDemand demand) {
    return requestVisit(demand, RequestOptions.none());
  }

  /**
   * The same with options, such as the caller's own idempotency key.
   *
   * @param demand worker, kind of visit, wishes
   * @param options options of this call
   * @return the request
   */
  VisitRequest requestVisit(VisitDemand demand, RequestOptions options);

  /**
   * Lists the requests for visits, page by page. Safe.
   *
   * @param query which requests
   * @return the pages; the first one is read at once
   */
  Pages<VisitRequest> listVisitRequests(VisitRequestQuery query);

  /**
   * Resumes a list of requests. Safe.
   *
   * @param query the query of the list
   * @param cursor where to go on, from {@link Pages}
   * @return the pages from there
   */
  Pages<VisitRequest> listVisitRequests(VisitRequestQuery query, String cursor);

  /**
   * Reads one request for a visit. Safe.
   *
   * @param visitRequestId identifier of the request
   * @return the request
   * @throws fr.passerelle.sdk.error.NotFoundException code {@code visit-request-not-found}
   */
  VisitRequest getVisitRequest(String visitRequestId);

  /**
   * Follows a request for a visit until the service has decided. People decide: without a
   * word from the service it is looked at after a minute, then less and less often, at least once
   * an hour. Nothing is sent by this call itself.
   *
   * @param visitRequestId identifier of the request
   * @return the follow-up; its resume token may be kept for another day
   */
  FollowUp<VisitRequest> followVisitRequest(String visitRequestId);

  /**
   * Goes on with a follow-up of another day or machine. Nothing is sent by this call itself.
   *
   * @param resumeToken what {@link FollowUp#resumeToken()} gave
   * @return the follow-up
   * @throws fr.passerelle.sdk.error.ResumeTokenException when it is not a token of this follow-up
   */
  FollowUp<VisitRequest> resumeVisitRequest(String resumeToken);

  /**
   * Asks for the cancellation of an appointment. It is a request: the appointment stands
   * until the service acts, and the worker is still expected. Keyed.
   *
   * @param appointmentId identifier of the appointment
   * @param demand why
   * @return the request, which the service has still to decide on
   * @throws fr.passerelle.sdk.error.NotFoundException code {@code appointment-not-found}
   * @throws fr.passerelle.sdk.error.ConflictException code {@code appointment-past}, {@code
   *     appointment-cancelled}, or {@code cancellation-already-requested} while a request for this
   *     appointment is open (member {@code existingRequestId})
   * @throws fr.passerelle.sdk.error.OutcomeUnknownException when no answer could be read; its
   *     settling operation looks for the request
   */
  default CancellationRequest requestCancellation(String appointmentId, CancellationDemand demand) {
    return requestCancellation(appointmentId, demand, RequestOptions.none());
  }

  /**
   * The same with options.
   *
   * @param appointmentId identifier of the appointment
   * @param demand why
   * @param options options of this call
   * @return the request
   */
  CancellationRequest requestCancellation(
      String appointmentId, CancellationDemand demand, RequestOptions options);

  /**
   * Lists the requests for cancellations, page by page. Safe.
   *
   * @param query which requests
   * @return the pages; the first one is read at once
   */
  Pages<CancellationRequest> listCancellationRequests(CancellationRequestQuery query);

  /**
   * Resumes a list of requests. Safe.
   *
   * @param query the query of the list
   * @param cursor where to go on, from {@link Pages}
   * @return the pages from there
   */
  Pages<CancellationRequest> listCancellationRequests(
      CancellationRequestQuery query, String cursor);

  /**
   * Reads one request for a cancellation. Safe.
   *
   * @param cancellationRequestId identifier of the request
   * @return the request
   * @throws fr.passerelle.sdk.error.NotFoundException code {@code cancellation-request-not-found}
   */
  CancellationRequest getCancellationRequest(String cancellationRequestId);

  /**
   * Follows a request for a cancellation until the service has decided, at the pace of {@link
   * #followVisitRequest}. Nothing is sent by this call itself.
   *
   * @param cancellationRequestId identifier of the request
   * @return the follow-up
   */
  FollowUp<CancellationRequest> followCancellationRequest(String cancellationRequestId);

  /**
   * Goes on with a follow-up of another day or machine. Nothing is sent by this call itself.
   *
   * @param resumeToken what {@link FollowUp#resumeToken()} gave
   * @return the follow-up
   * @throws fr.passerelle.sdk.error.ResumeTokenException when it is not a token of this follow-up
   */
  FollowUp<CancellationRequest> resumeCancellationRequest(String resumeToken);
}
