package fr.passerelle.sdk.amsn.internal;

import fr.passerelle.sdk.amsn.AppointmentService;
import fr.passerelle.sdk.amsn.model.appointment.Appointment;
import fr.passerelle.sdk.amsn.model.appointment.AppointmentQuery;
import fr.passerelle.sdk.amsn.model.appointment.CancellationDemand;
import fr.passerelle.sdk.amsn.model.appointment.CancellationRequest;
import fr.passerelle.sdk.amsn.model.appointment.CancellationRequestQuery;
import fr.passerelle.sdk.amsn.model.appointment.VisitDemand;
import fr.passerelle.sdk.amsn.model.appointment.VisitRequest;
import fr.passerelle.sdk.amsn.model.appointment.VisitRequestQuery;
import fr.passerelle.sdk.amsn.operation.AppointmentOperations;
import fr.passerelle.sdk.client.ApiResponse;
import fr.passerelle.sdk.client.FollowUp;
import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.internal.ServiceCall;
import fr.passerelle.sdk.client.internal.ServiceCaller;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** The appointments and the requests about them over HTTP. */
final class RemoteAppointmentService implements AppointmentService {
  private static final String APPOINTMENT_ID = "appointmentId";
  private static final String VISIT_REQUEST_ID = "visitRequestId";
  private static final String CANCELLATION_REQUEST_ID = "cancellationRequestId";

  /** People decide, not machines. */
  private static final FollowUp.Pace PACE =
      new FollowUp.Pace(Duration.ofMinutes(1), Duration.ofHours(1));

  private final ServiceCaller caller;

  RemoteAppointmentService(ServiceCaller caller) {
    this.caller = caller;
  }

  @Override
  public Pages<Appointment> list(AppointmentQuery query) {
    return listing(query).returningPages(Appointment.class);
  }

  @Override
  public Pages<Appointment> list(AppointmentQuery query, String cursor) {
    return listing(query).startingAt(cursor).returningPages(Appointment.class);
  }

  @Override
  public Appointment get(String appointmentId) {
    return caller
        .call(AppointmentOperations.GET_APPOINTMENT)
        .path(APPOINTMENT_ID, appointmentId)
        .returning(Appointment.class);
  }

  @Override
  public VisitRequest requestVisit(VisitDemand demand, RequestOptions options) {
    Periods.requireOrder("VisitDemand", "wishedTo", demand.getWishedFrom(), demand.getWishedTo());
    return caller
        .call(AppointmentOperations.REQUEST_VISIT)
        .body(demand)
        .options(options)
        .settledBy(AppointmentOperations.LIST_VISIT_REQUESTS, () -> settleVisit(demand))
        .returning(VisitRequest.class);
  }

  @Override
  public Pages<VisitRequest> listVisitRequests(VisitRequestQuery query) {
    return listing(query).returningPages(VisitRequest.class);
  }

  @Override
  public Pages<VisitRequest> listVisitRequests(VisitRequestQuery query, String cursor) {
    return listing(query).startingAt(cursor).returningPages(VisitRequest.class);
  }

  @Override
  public VisitRequest getVisitRequest(String visitRequestId) {
    return visitRequest(visitRequestId, RequestOptions.none()).value();
  }

  @Override
  public FollowUp<VisitRequest> followVisitRequest(String visitRequestId) {
    return caller.followUp(
        AppointmentOperations.GET_VISIT_REQUEST, visitRequestId, PACE, this::lookAtVisit);
  }

  @Override
  public FollowUp<VisitRequest> resumeVisitRequest(String resumeToken) {
    return caller.resume(
        AppointmentOperations.GET_VISIT_REQUEST, resumeToken, PACE, this::lookAtVisit);
  }

  @Override
  public CancellationRequest requestCancellation(
      String appointmentId, CancellationDemand demand, RequestOptions options) {
    return caller
        .call(AppointmentOperations.REQUEST_CANCELLATION)
        .path(APPOINTMENT_ID, appointmentId)
        .body(demand)
        .options(options)
        .settledBy(
            AppointmentOperations.LIST_CANCELLATION_REQUESTS,
            () -> settleCancellation(appointmentId))
        .returning(CancellationRequest.class);
  }

  @Override
  public Pages<CancellationRequest> listCancellationRequests(CancellationRequestQuery query) {
    return listing(query).returningPages(CancellationRequest.class);
  }

  @Override
  public Pages<CancellationRequest> listCancellationRequests(
      CancellationRequestQuery query, String cursor) {
    return listing(query).startingAt(cursor).returningPages(CancellationRequest.class);
  }

  @Override
  public CancellationRequest getCancellationRequest(String cancellationRequestId) {
    return cancellationRequest(cancellationRequestId, RequestOptions.none()).value();
  }

  @Override
  public FollowUp<CancellationRequest> followCancellationRequest(String cancellationRequestId) {
    return caller.followUp(
        AppointmentOperations.GET_CANCELLATION_REQUEST,
        cancellationRequestId,
        PACE,
        this::lookAtCancellation);
  }

  @Override
  public FollowUp<CancellationRequest> resumeCancellationRequest(String resumeToken) {
    return caller.resume(
        AppointmentOperations.GET_CANCELLATION_REQUEST,
        resumeToken,
        PACE,
        this::lookAtCancellation);
  }

  private FollowUp.State<VisitRequest> lookAtVisit(String id, Duration patience) {
    ApiResponse<VisitRequest> seen = visitRequest(id, caller.within(patience));
    return new FollowUp.State<>(seen.value(), seen.value().isClosed(), seen.retryAfter());
  }

  private FollowUp.State<CancellationRequest> lookAtCancellation(String id, Duration patience) {
    ApiResponse<CancellationRequest> seen = cancellationRequest(id, caller.within(patience));
    return new FollowUp.State<>(seen.value(), seen.value().isClosed(), seen.retryAfter());
  }

  private ApiResponse<VisitRequest> visitRequest(String id, RequestOptions options) {
    return one(AppointmentOperations.GET_VISIT_REQUEST, VISIT_REQUEST_ID, id, options)
        .returningResponse(VisitRequest.class);
  }

  private ApiResponse<CancellationRequest> cancellationRequest(String id, RequestOptions options) {
    return one(AppointmentOperations.GET_CANCELLATION_REQUEST, CANCELLATION_REQUEST_ID, id, options)
        .returningResponse(CancellationRequest.class);
  }

  private ServiceCall one(Operation operation, String variable, String id, RequestOptions options) {
    return caller.call(operation).path(variable, id).options(options);
  }

  private ServiceCall listing(AppointmentQuery query) {
    Periods.requireOrder("AppointmentQuery", "lastDay", query.getFirstDay(), query.getLastDay());
    return caller
        .call(AppointmentOperations.LIST_APPOINTMENTS)
        .criteria(query)
        .query("establishment", query.getEstablishment().map(Siret::value))
        .query("employee", query.getEmployeeId())
        .query("from", query.getFirstDay().map(LocalDate::toString))
        .query("to", query.getLastDay().map(LocalDate::toString))
        .query("state", query.getState().map(OpenCode::wire))
        .query("limit", query.getPageSize());
  }

  private ServiceCall listing(VisitRequestQuery query) {
    return caller
        .call(AppointmentOperations.LIST_VISIT_REQUESTS)
        .criteria(query)
        .query("establishment", query.getEstablishment().map(Siret::value))
        .query("employee", query.getEmployeeId())
        .query("state", query.getState().map(OpenCode::wire))
        .query("limit", query.getPageSize());
  }

  private ServiceCall listing(CancellationRequestQuery query) {
    return caller
        .call(AppointmentOperations.LIST_CANCELLATION_REQUESTS)
        .criteria(query)
        .query("appointment", query.getAppointmentId())
        .query("state", query.getState().map(OpenCode::wire))
        .query("limit", query.getPageSize());
  }

  /**
   * Looks for the request among those of the worker. While one of the kind is open, the service
   * takes no other: an open one with the same wishes is this one.
   */
  private Outcome settleVisit(VisitDemand demand) {
    VisitRequestQuery mine = VisitRequestQuery.builder().employeeId(demand.getEmployeeId()).build();
    List<VisitRequest> same =
        listVisitRequests(mine).stream().filter(request -> isSame(request, demand)).toList();
    return settle(same, VisitRequest::isClosed);
  }

  private static boolean isSame(VisitRequest request, VisitDemand demand) {
    return request.getVisitType().equals(demand.getVisitType())
        && request.getWishedFrom().equals(demand.getWishedFrom())
        && request.getWishedTo().equals(demand.getWishedTo());
  }

  private Outcome settleCancellation(String appointmentId) {
    CancellationRequestQuery mine =
        CancellationRequestQuery.builder().appointmentId(appointmentId).build();
    return settle(listCancellationRequests(mine).stream().toList(), CancellationRequest::isClosed);
  }

  /** One that is closed may be this one, decided meanwhile, or an earlier one. */
  private static <R> Outcome settle(List<R> same, Predicate<R> isClosed) {
    if (same.isEmpty()) {
      return Outcome.DID_NOT_HAPPEN;
    }
    return same.stream().allMatch(isClosed) ? Outcome.STILL_UNKNOWN : Outcome.HAPPENED;
  }
}
