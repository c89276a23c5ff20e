package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.AppointmentRecord;
import fr.passerelle.sdk.sandbox.amsn.CancellationRequestRecord;
import fr.passerelle.sdk.sandbox.amsn.VisitRequestRecord;
import fr.passerelle.sdk.sandbox.internal.http.Answer;
import fr.passerelle.sdk.sandbox.internal.http.Call;
import fr.passerelle.sdk.sandbox.internal.http.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Appointments and the requests about them. Called under the lock of the portal. */
final class VisitDesk implements MenuDesk {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** When to look again at what people have to decide. */
  private static final String SECONDS_TO_THE_NEXT_LOOK = "60";

  private final Clock clock;
  private final int pageSize;

  VisitDesk(Clock clock, int pageSize) {
    this.clock = clock;
    this.pageSize = pageSize;
  }

  @Override
  public Map<String, Handler> handlers() {
    return Map.of(
        "listAppointments", this::listAppointments,
        "getAppointment", VisitDesk::getAppointment,
        "requestVisit", this::requestVisit,
        "listVisitRequests", this::listVisitRequests,
        "getVisitRequest", VisitDesk::getVisitRequest,
        "requestCancellation", this::requestCancellation,
        "listCancellationRequests", this::listCancellationRequests,
        "getCancellationRequest", VisitDesk::getCancellationRequest);
  }

  private Answer listAppointments(Member member, Call call) {
    Period period = Period.of(call);
    return ListPage.of(
        call,
        pageSize,
        member.visits().appointments(),
        record ->
            isAsked(call, "establishment", establishment(member, record.getEmployeeId()))
                && isAsked(call, "employee", record.getEmployeeId())
                && isAsked(call, "state", record.getState())
                && period.holds(record.getStartsAt().toLocalDate()),
        record -> VisitJson.write(record, establishment(member, record.getEmployeeId())));
  }

  private static Answer getAppointment(Member member, Call call) {
    AppointmentRecord record = findAppointment(member, call);
    return Answer.json(200, VisitJson.write(record, establishment(member, record.getEmployeeId())));
  }

  private Answer requestVisit(Member member, Call call) {
    VisitRequestRecord demand = VisitJson.visitDemand(call.body());
    Stored employee =
        member
            .roster()
            .find(demand.getEmployeeId())
            .orElseThrow(() -> Refusal.invalid("/employeeId", "unknown-employee"));
    if (demand.getWishedTo().isPresent()
        && demand.getWishedFrom().filter(demand.getWishedTo().get()::isBefore).isPresent()) {
      throw Refusal.invalid("/wishedTo", "to-before-from");
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), PARIS);
    if (employee.record().getExitDate().filter(today::isAfter).isPresent()) {
      throw Refusal.of(409, "already-left", "The employee's last day has passed");
    }
    Optional<VisitRequestRecord> open =
        member.visits().openVisit(demand.getEmployeeId(), demand.getVisitType());
    if (open.isPresent()) {
      throw Refusal.of(409, "visit-already-requested", "A request of this kind is open")
          .with("existingRequestId", open.get().getId().orElseThrow());
    }
    VisitRequestRecord stored = member.visits().add(demand, clock.instant());
    return Answer.json(202, VisitJson.write(stored, employee.record().getEstablishment()))
        .with("Location", "/amsn/visit-requests/" + stored.getId().orElseThrow());
  }

  private Answer listVisitRequests(Member member, Call call) {
    return ListPage.of(
        call,
        pageSize,
        member.visits().visits(),
        record ->
            isAsked(call, "establishment", establishment(member, record.getEmployeeId()))
                && isAsked(call, "employee", record.getEmployeeId())
                && isAsked(call, "state", record.getState()),
        record -> VisitJson.write(record, establishment(member, record.getEmployeeId())));
  }

  private static Answer getVisitRequest(Member member, Call call) {
    VisitRequestRecord record =
        member
            .visits()
            .visit(call.path("visitRequestId"))
            .orElseThrow(() -> notFound("visit-request-not-found"));
    Answer answer =
        Answer.json(200, VisitJson.write(record, establishment(member, record.getEmployeeId())));
    return followed(answer, record.isClosed());
  }

  private Answer requestCancellation(Member member, Call call) {
    AppointmentRecord appointment = findAppointment(member, call);
    String id = appointment.getId().orElseThrow();
    Instant now = clock.instant();
    if (appointment.getState().equals(VisitBook.CANCELLED)) {
      throw Refusal.of(409, "appointment-cancelled", "The appointment is cancelled");
    }
    if (!appointment.getStartsAt().toInstant().isAfter(now)
        || appointment.getState().equals(VisitBook.HELD)) {
      throw Refusal.of(409, "appointment-past", "The appointment has started");
    }
    Optional<CancellationRequestRecord> open = member.visits().openCancellation(id);
    if (open.isPresent()) {
      throw Refusal.of(409, "cancellation-already-requested", "A request for it is open")
          .with("existingRequestId", open.get().getId().orElseThrow());
    }
    CancellationRequestRecord stored =
        member
            .visits()
            .add(
                CancellationRequestRecord.builder()
                    .appointmentId(id)
                    .reason(VisitJson.text(call.body(), "reason"))
                    .build(),
                now);
    return Answer.json(202, VisitJson.write(stored))
        .with("Location", "/amsn/cancellation-requests/" + stored.getId().orElseThrow());
  }

  private Answer listCancellationRequests(Member member, Call call) {
    return ListPage.of(
        call,
        pageSize,
        member.visits().cancellations(),
        record ->
            isAsked(call, "appointment", record.getAppointmentId())
                && isAsked(call, "state", record.getState()),
        VisitJson::write);
  }

  private static Answer getCancellationRequest(Member member, Call call) {
    CancellationRequestRecord record =
        member
            .visits()
            .cancellation(call.path("cancellationRequestId"))
            .orElseThrow(() -> notFound("cancellation-request-not-found"));
    return followed(Answer.json(200, VisitJson.write(record)), record.isClosed());
  }

  private static Answer followed(Answer answer, boolean closed) {
    return closed ? answer : answer.with("Retry-After", SECONDS_TO_THE_NEXT_LOOK);
  }

  private static AppointmentRecord findAppointment(Member member, Call call) {
    return member
        .visits()
        .appointment(call.path("appointmentId"))
        .orElseThrow(() -> notFound("appointment-not-found"));
  }

  private static Refusal notFound(String code) {
    return Refusal.of(404, code, "This member has none of this id");
  }

  private static boolean isAsked(Call call, String filter, String value) {
    return call.query(filter).map(value::equals).orElse(true);
  }

  private static String establishment(Member member, String employeeId) {
    return member.roster().find(employeeId).orElseThrow().record().getEstablishment();
  }
}
