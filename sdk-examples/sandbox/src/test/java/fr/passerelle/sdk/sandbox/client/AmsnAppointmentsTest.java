package fr.passerelle.sdk.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.amsn.model.appointment.Appointment;
import fr.passerelle.sdk.amsn.model.appointment.AppointmentQuery;
import fr.passerelle.sdk.amsn.model.appointment.AppointmentState;
import fr.passerelle.sdk.amsn.model.appointment.CancellationDemand;
import fr.passerelle.sdk.amsn.model.appointment.RequestState;
import fr.passerelle.sdk.amsn.model.appointment.VisitDemand;
import fr.passerelle.sdk.amsn.model.appointment.VisitRequest;
import fr.passerelle.sdk.amsn.model.appointment.VisitRequestQuery;
import fr.passerelle.sdk.amsn.model.appointment.VisitType;
import fr.passerelle.sdk.client.FollowUp;
import fr.passerelle.sdk.error.ConflictException;
import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.NotFoundException;
import fr.passerelle.sdk.error.Problem;
import fr.passerelle.sdk.error.ResumeTokenException;
import fr.passerelle.sdk.error.UnprocessableException;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.sandbox.amsn.AppointmentRecord;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Appointments and requests for visits end to end. */
class AmsnAppointmentsTest extends AmsnAppointmentsFixture {
  @Test
  void appointmentsAreListedByEstablishmentEmployeePeriodAndState() {
    service.schedule(appointment(ANNE, PAST));
    service.hold("apt-000001");
    service.schedule(appointment(ANNE, SOON));
    service.schedule(appointment(BASILE, SOON.plusDays(1)));
    service.cancel("apt-000003");

    assertThat(ids(AppointmentQuery.builder().build()))
        .containsExactly("apt-000001", "apt-000002", "apt-000003");
    assertThat(ids(AppointmentQuery.builder().establishment(Siret.of(THERE)).build()))
        .containsExactly("apt-000003");
    assertThat(ids(AppointmentQuery.builder().employeeId(ANNE).build()))
        .containsExactly("apt-000001", "apt-000002");
    assertThat(ids(AppointmentQuery.builder().firstDay(SOON.toLocalDate()).build()))
        .containsExactly("apt-000002", "apt-000003");
    assertThat(ids(AppointmentQuery.builder().lastDay(SOON.toLocalDate()).build()))
        .containsExactly("apt-000001", "apt-000002");
    assertThat(ids(AppointmentQuery.builder().state(OpenCode.of(AppointmentState.HELD)).build()))
        .containsExactly("apt-000001");
    assertThat(
            ids(
                AppointmentQuery.builder()
                    .state(OpenCode.of(AppointmentState.class, "postponed"))
                    .build()))
        .isEmpty();
  }

  @Test
  void listGoesOverAllPages_andResumesFromACursor() {
    for (int i = 0; i < 5; i++) {
      service.schedule(appointment(i % 2 == 0 ? ANNE : BASILE, SOON.plusDays(i)));
    }
    AppointmentQuery hers = AppointmentQuery.builder().employeeId(ANNE).pageSize(2).build();

    assertThat(ids(hers)).containsExactly("apt-000001", "apt-000003", "apt-000005");
    String cursor = amsn.appointments().list(hers).first().next().orElseThrow();
    assertThat(amsn.appointments().list(hers, cursor).stream().map(Appointment::getId))
        .containsExactly("apt-000005");
  }

  @Test
  void appointmentIsReadAtTheHourOfThePlace_andAStateThatNobodyKnowsIsAValue() {
    service.schedule(
        AppointmentRecord.builder()
            .employeeId(ANNE)
            .startsAt(SOON)
            .visitType("visite-de-demain")
            .place("Centre de Monaco")
            .state("postponed")
            .build());

    Appointment read = amsn.appointments().get("apt-000001");

    assertThat(read.getStartsAt()).isEqualTo(SOON);
    assertThat(read.getStartsAt().getOffset()).isEqualTo(SOON.getOffset());
    assertThat(read.getEstablishment()).isEqualTo(Siret.of(HERE));
    assertThat(read.getState()).isEqualTo(OpenCode.of(AppointmentState.class, "postponed"));
    assertThat(read.getVisitType().orElseThrow().known()).isEmpty();
    assertThat(read.toString()).doesNotContain("Monaco").doesNotContain("visite-de-demain");
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> amsn.appointments().get("apt-000009"))
        .satisfies(
            e -> assertThat(e.problem().flatMap(Problem::code)).contains("appointment-not-found"));
  }

  @Test
  void periodThatEndsBeforeItBeginsIsRefusedBeforeAnythingIsSent() {
    AppointmentQuery reversed =
        AppointmentQuery.builder()
            .firstDay(LocalDate.of(2026, 11, 2))
            .lastDay(LocalDate.of(2026, 11, 1))
            .build();
    VisitDemand wish =
        demand(VisitType.RETURN).toBuilder()
            .wishedFrom(LocalDate.of(2026, 11, 2))
            .wishedTo(LocalDate.of(2026, 11, 1))
            .build();

    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> amsn.appointments().list(reversed))
        .satisfies(e -> assertThat(e.violations().get(0).path()).isEqualTo("lastDay"));
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> amsn.appointments().requestVisit(wish))
        .satisfies(e -> assertThat(e.violations().get(0).path()).isEqualTo("wishedTo"));
    assertThat(sandbox.arrivals().total()).isZero();
  }

  @Test
  void reasonThatIsBlankOrTooLongIsRefusedBeforeAnythingIsSent() {
    for (String reason : List.of(" \n ", "x".repeat(501))) {
      assertThatExceptionOfType(InvalidModelException.class)
          .isThrownBy(
              () ->
                  amsn.appointments()
                      .requestVisit(demand(VisitType.RETURN).toBuilder().reason(reason).build()));
      assertThatExceptionOfType(InvalidModelException.class)
          .isThrownBy(
              () ->
                  amsn.appointments()
                      .requestCancellation(
                          "apt-000001", CancellationDemand.builder().reason(reason).build()));
    }
    assertThat(sandbox.arrivals().total()).isZero();
  }

  @Test
  void requestForAVisitIsTaken_andMakesNoAppointmentByItself() {
    VisitDemand demand =
        demand(VisitType.RETURN).toBuilder()
            .wishedFrom(LocalDate.of(2099, 3, 1))
            .wishedTo(LocalDate.of(2099, 3, 8))
            .reason("Retour prévu le 1er mars")
            .build();

    VisitRequest taken = amsn.appointments().requestVisit(demand);

    assertThat(taken.getState().known()).contains(RequestState.PENDING);
    assertThat(taken.isClosed()).isFalse();
    assertThat(taken.getAppointmentId()).isEmpty();
    assertThat(taken.getWishedFrom()).isEqualTo(demand.getWishedFrom());
    assertThat(taken.getWishedTo()).isEqualTo(demand.getWishedTo());
    assertThat(amsn.appointments().getVisitRequest(taken.getId())).isEqualTo(taken);
    assertThat(ids(AppointmentQuery.builder().build())).isEmpty();
    assertThat(service.visitRequests().get(0).getReason()).contains("Retour prévu le 1er mars");
    assertThat(demand.toString() + taken).doesNotContain("Retour").doesNotContain("return");
  }

  @Test
  void secondRequestOfTheKindIsRefusedWhileTheFirstIsOpen_andTakenAfterwards() {
    VisitRequest first = amsn.appointments().requestVisit(demand(VisitType.RETURN));

    ConflictException refused =
        catchThrowableOfType(
            ConflictException.class,
            () -> amsn.appointments().requestVisit(demand(VisitType.RETURN)));

    assertThat(refused.problem().flatMap(Problem::code)).contains("visit-already-requested");
    assertThat(refused.problem().orElseThrow().members())
        .containsEntry("existingRequestId", first.getId());
    amsn.appointments().requestVisit(demand(VisitType.ON_DEMAND));
    service.refuse(first.getId(), "Visite non nécessaire");
    assertThat(amsn.appointments().requestVisit(demand(VisitType.RETURN)).getId())
        .isNotEqualTo(first.getId());
  }

  @Test
  void requestForAnEmployeeWhoLeftOrWhoIsNotThereIsRefused() {
    VisitDemand left = demand(VisitType.RETURN).toBuilder().employeeId(GONE).build();
    VisitDemand nobody = demand(VisitType.RETURN).toBuilder().employeeId("emp-000009").build();

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> amsn.appointments().requestVisit(left))
        .satisfies(e -> assertThat(e.problem().flatMap(Problem::code)).contains("already-left"));
    assertThatExceptionOfType(UnprocessableException.class)
        .isThrownBy(() -> amsn.appointments().requestVisit(nobody))
        .satisfies(
            e ->
                assertThat(e.problem().orElseThrow().errors().get(0).code())
                    .isEqualTo("unknown-employee"));
    assertThat(service.visitRequests()).isEmpty();
  }

  @Test
  void requestsAreListedByEmployeeEstablishmentAndState() {
    amsn.appointments().requestVisit(demand(VisitType.RETURN));
    amsn.appointments()
        .requestVisit(demand(VisitType.RETURN).toBuilder().employeeId(BASILE).build());
    service.refuse("vrq-000001", "Visite non nécessaire");

    assertThat(visits(VisitRequestQuery.builder().pageSize(1).build()))
        .containsExactly("vrq-000001", "vrq-000002");
    assertThat(visits(VisitRequestQuery.builder().employeeId(BASILE).build()))
        .containsExactly("vrq-000002");
    assertThat(visits(VisitRequestQuery.builder().establishment(Siret.of(HERE)).build()))
        .containsExactly("vrq-000001");
    assertThat(visits(VisitRequestQuery.builder().state(OpenCode.of(RequestState.PENDING)).build()))
        .containsExactly("vrq-000002");
  }

  @Test
  void followingARequestEndsWithTheServicesDecision_atTheServicesPace() {
    String id = amsn.appointments().requestVisit(demand(VisitType.RETURN)).getId();
    FollowUp<VisitRequest> followUp = amsn.appointments().followVisitRequest(id);
    assertThat(followUp.state().isFinal()).isFalse();
    service.putInState(id, "à-l-étude", false);
    meanwhile = () -> service.accept(id, SOON);

    VisitRequest decided = followUp.await(Duration.ofHours(2)).value();

    assertThat(waits).containsExactly(Duration.ofSeconds(60));
    assertThat(decided.getState().known()).contains(RequestState.ACCEPTED);
    assertThat(decided.getDecidedAt()).isPresent();
    Appointment made = amsn.appointments().get(decided.getAppointmentId().orElseThrow());
    assertThat(made.getVisitRequestId()).contains(id);
    assertThat(made.getStartsAt()).isEqualTo(SOON);
  }

  @Test
  void anotherProgramGoesOnFromTheToken_andADecisionThatNobodyKnowsIsFinalAllTheSame() {
    String id = amsn.appointments().requestVisit(demand(VisitType.RETURN)).getId();
    String token = amsn.appointments().followVisitRequest(id).resumeToken();
    service.putInState(id, "réorientée", true);

    FollowUp.State<VisitRequest> state = amsn.appointments().resumeVisitRequest(token).state();

    assertThat(state.isFinal()).isTrue();
    assertThat(state.value().getState().known()).isEmpty();
    assertThat(state.value().getState().wire()).isEqualTo("réorientée");
    assertThatExceptionOfType(ResumeTokenException.class)
        .isThrownBy(() -> amsn.appointments().resumeCancellationRequest(token));
  }
}
