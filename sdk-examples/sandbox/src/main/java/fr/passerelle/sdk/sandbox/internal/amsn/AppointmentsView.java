package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.AmsnAppointments;
import fr.passerelle.sdk.sandbox.amsn.AppointmentRecord;
import fr.passerelle.sdk.sandbox.amsn.CancellationRequestRecord;
import fr.passerelle.sdk.sandbox.amsn.VisitRequestRecord;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The service's side of a member's appointments, under the room's lock. */
final class AppointmentsView implements AmsnAppointments {
  private final MemberView member;
  private final Clock clock;

  AppointmentsView(MemberView member, Clock clock) {
    this.member = member;
    this.clock = clock;
  }

  @Override
  public List<AppointmentRecord> appointments() {
    return member.read(state -> state.visits().appointments());
  }

  @Override
  public List<VisitRequestRecord> visitRequests() {
    return member.read(state -> state.visits().visits());
  }

  @Override
  public List<CancellationRequestRecord> cancellationRequests() {
    return member.read(state -> state.visits().cancellations());
  }

  @Override
  public AppointmentRecord schedule(AppointmentRecord appointment) {
    return member.change(
        state -> {
          if (state.roster().find(appointment.getEmployeeId()).isEmpty()) {
            throw unknown();
          }
          return state.visits().add(appointment);
        });
  }

  @Override
  public void hold(String appointmentId) {
    change(book -> inState(book, appointmentId, VisitBook.HELD));
  }

  @Override
  public void cancel(String appointmentId) {
    change(book -> inState(book, appointmentId, VisitBook.CANCELLED));
  }

  @Override
  public AppointmentRecord accept(String visitRequestId, OffsetDateTime startsAt) {
    return change(
        book -> {
          VisitRequestRecord request =
              book.visit(visitRequestId).orElseThrow(AppointmentsView::unknown);
          AppointmentRecord appointment =
              book.add(
                  AppointmentRecord.builder()
                      .employeeId(request.getEmployeeId())
                      .visitType(request.getVisitType())
                      .startsAt(startsAt)
                      .visitRequestId(visitRequestId)
                      .build());
          book.replace(
              request.toBuilder()
                  .state(VisitBook.ACCEPTED)
                  .closed(true)
                  .decidedAt(clock.instant())
                  .appointmentId(appointment.getId())
                  .build());
          return appointment;
        });
  }

  @Override
  public void acceptCancellation(String cancellationRequestId) {
    change(
        book -> {
          CancellationRequestRecord request =
              book.cancellation(cancellationRequestId).orElseThrow(AppointmentsView::unknown);
          book.replace(
              request.toBuilder()
                  .state(VisitBook.ACCEPTED)
                  .closed(true)
                  .decidedAt(clock.instant())
                  .build());
          return inState(book, request.getAppointmentId(), VisitBook.CANCELLED);
        });
  }

  @Override
  public void refuse(String requestId, String motive) {
    decide(requestId, VisitBook.REFUSED, true, Optional.of(motive));
  }

  @Override
  public void putInState(String requestId, String state, boolean closed) {
    decide(requestId, state, closed, Optional.empty());
  }

  private void decide(String requestId, String state, boolean closed, Optional<String> motive) {
    change(
        book -> {
          Optional<VisitRequestRecord> visit = book.visit(requestId);
          Optional<CancellationRequestRecord> cancellation = book.cancellation(requestId);
          if (visit.isEmpty() && cancellation.isEmpty()) {
            throw unknown();
          }
          visit.ifPresent(
              request ->
                  book.replace(
                      request.toBuilder()
                          .state(state)
                          .closed(closed)
                          .decidedAt(clock.instant())
                          .motive(motive)
                          .build()));
          cancellation.ifPresent(
              request ->
                  book.replace(
                      request.toBuilder()
                          .state(state)
                          .closed(closed)
                          .decidedAt(clock.instant())
                          .motive(motive)
                          .build()));
          return requestId;
        });
  }

  private static String inState(VisitBook book, String appointmentId, String state) {
    AppointmentRecord appointment =
        book.appointment(appointmentId).orElseThrow(AppointmentsView::unknown);
    book.replace(appointment.toBuilder().state(state).build());
    return appointmentId;
  }

  private static IllegalArgumentException unknown() {
    return new IllegalArgumentException("nothing of this id");
  }

  private <T> T change(Function<VisitBook, T> change) {
    return member.change(state -> change.apply(state.visits()));
  }
}
