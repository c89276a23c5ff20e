package fr.passerelle.sdk.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.amsn.model.appointment.AppointmentState;
import fr.passerelle.sdk.amsn.model.appointment.CancellationDemand;
import fr.passerelle.sdk.amsn.model.appointment.CancellationRequest;
import fr.passerelle.sdk.amsn.model.appointment.CancellationRequestQuery;
import fr.passerelle.sdk.amsn.model.appointment.RequestState;
import fr.passerelle.sdk.amsn.model.appointment.VisitRequest;
import fr.passerelle.sdk.amsn.model.appointment.VisitType;
import fr.passerelle.sdk.client.FollowUp;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.Problem;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.sandbox.amsn.CancellationRequestRecord;
import fr.passerelle.sdk.sandbox.amsn.VisitRequestRecord;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Requests for cancellations, and what becomes of any request whose answer is lost. */
class AmsnRequestsTest extends AmsnAppointmentsFixture {
  @Test
  void appointmentStandsUntilTheServiceActsOnTheRequestForItsCancellation() {
    service.schedule(appointment(ANNE, SOON));

    CancellationRequest taken =
        amsn.appointments()
            .requestCancellation(
                "apt-000001", CancellationDemand.builder().reason("En congé ce jour").build());

    assertThat(taken.isClosed()).isFalse();
    assertThat(taken.toString()).doesNotContain("congé");
    assertThat(amsn.appointments().get("apt-000001").getState().known())
        .contains(AppointmentState.SCHEDULED);
    FollowUp<CancellationRequest> followUp =
        amsn.appointments().followCancellationRequest(taken.getId());
    String token = followUp.resumeToken();
    meanwhile = () -> service.acceptCancellation(taken.getId());
    assertThat(followUp.await(Duration.ofHours(2)).isFinal()).isTrue();
    assertThat(amsn.appointments().resumeCancellationRequest(token).state().value().getState())
        .isEqualTo(OpenCode.of(RequestState.ACCEPTED));
    assertThat(amsn.appointments().get("apt-000001").getState().known())
        .contains(AppointmentState.CANCELLED);
  }

  @Test
  void cancellationOfAPastCancelledOrAlreadyRequestedAppointmentIsRefused() {
    service.schedule(appointment(ANNE, PAST));
    service.schedule(appointment(ANNE, SOON));
    service.cancel("apt-000002");
    service.schedule(appointment(ANNE, SOON));
    service.schedule(appointment(ANNE, SOON));
    service.hold("apt-000004");
    CancellationRequest open = amsn.appointments().requestCancellation("apt-000003", CANCEL);

    assertThat(refusal("apt-000001").flatMap(Problem::code)).contains("appointment-past");
    assertThat(refusal("apt-000004").flatMap(Problem::code)).contains("appointment-past");
    assertThat(refusal("apt-000002").flatMap(Problem::code)).contains("appointment-cancelled");
    Problem again = refusal("apt-000003").orElseThrow();
    assertThat(again.code()).contains("cancellation-already-requested");
    assertThat(again.members()).containsEntry("existingRequestId", open.getId());
    service.refuse(open.getId(), "Trop tard");
    amsn.appointments().requestCancellation("apt-000003", CANCEL);
    assertThat(
            amsn
                .appointments()
                .listCancellationRequests(
                    CancellationRequestQuery.builder()
                        .appointmentId("apt-000003")
                        .state(OpenCode.of(RequestState.REFUSED))
                        .build())
                .stream()
                .map(CancellationRequest::getMotive))
        .containsExactly(Optional.of("Trop tard"));
    assertThat(service.cancellationRequests()).hasSize(2);
  }

  @Test
  void answerThatIsLostIsAskedForAgainWithTheSameKey() {
    amsn.account().signIn();
    service.schedule(appointment(ANNE, SOON));
    sandbox.faults().on("requestVisit").times(1).resetAfterEffect();
    sandbox.faults().on("requestCancellation").times(1).resetAfterEffect();

    VisitRequest visit = amsn.appointments().requestVisit(demand(VisitType.RETURN));
    CancellationRequest cancellation =
        amsn.appointments().requestCancellation("apt-000001", CANCEL);

    assertThat(sandbox.arrivals().count("requestVisit")).isEqualTo(2);
    assertThat(sandbox.arrivals().count("requestCancellation")).isEqualTo(2);
    assertThat(service.visitRequests())
        .extracting(VisitRequestRecord::getId)
        .containsExactly(Optional.of(visit.getId()));
    assertThat(service.cancellationRequests())
        .extracting(CancellationRequestRecord::getId)
        .containsExactly(Optional.of(cancellation.getId()));
  }

  @Test
  void requestIsMadeOnce_whenTheSameKeyComesAgain() {
    RequestOptions key = RequestOptions.builder().idempotencyKey("november-0001").build();

    VisitRequest first = amsn.appointments().requestVisit(demand(VisitType.RETURN), key);

    assertThat(amsn.appointments().requestVisit(demand(VisitType.RETURN), key)).isEqualTo(first);
    assertThat(service.visitRequests()).hasSize(1);
  }

  @Test
  void requestWhoseAnswerNeverComesIsSettledByLooking() {
    amsn.account().signIn();
    service.schedule(appointment(ANNE, SOON));
    sandbox.faults().on("requestVisit").times(10).resetAfterEffect();
    sandbox.faults().on("requestCancellation").times(10).resetAfterEffect();

    OutcomeUnknownException visit =
        catchThrowableOfType(
            OutcomeUnknownException.class,
            () -> amsn.appointments().requestVisit(demand(VisitType.RETURN)));
    OutcomeUnknownException cancellation =
        catchThrowableOfType(
            OutcomeUnknownException.class,
            () -> amsn.appointments().requestCancellation("apt-000001", CANCEL));

    assertThat(visit.settlingOperation()).contains("amsn.appointments.listVisitRequests");
    assertThat(visit.reconcile()).isEqualTo(Outcome.HAPPENED);
    assertThat(cancellation.reconcile()).isEqualTo(Outcome.HAPPENED);
    service.refuse("vrq-000001", "Visite non nécessaire");
    service.refuse("crq-000001", "Trop tard");
    assertThat(visit.reconcile()).isEqualTo(Outcome.STILL_UNKNOWN);
    assertThat(cancellation.reconcile()).isEqualTo(Outcome.STILL_UNKNOWN);
  }

  @Test
  void requestThatNeverArrivedIsSettledByLookingToo() {
    amsn.account().signIn();
    service.schedule(appointment(ANNE, SOON));
    sandbox.faults().on("requestVisit").times(10).resetBeforeEffect();
    sandbox.faults().on("requestCancellation").times(10).resetBeforeEffect();

    OutcomeUnknownException visit =
        catchThrowableOfType(
            OutcomeUnknownException.class,
            () -> amsn.appointments().requestVisit(demand(VisitType.RETURN)));
    OutcomeUnknownException cancellation =
        catchThrowableOfType(
            OutcomeUnknownException.class,
            () -> amsn.appointments().requestCancellation("apt-000001", CANCEL));

    assertThat(visit.reconcile()).isEqualTo(Outcome.DID_NOT_HAPPEN);
    assertThat(cancellation.reconcile()).isEqualTo(Outcome.DID_NOT_HAPPEN);
    assertThat(service.visitRequests()).isEmpty();
    assertThat(service.cancellationRequests()).isEmpty();
  }
}
