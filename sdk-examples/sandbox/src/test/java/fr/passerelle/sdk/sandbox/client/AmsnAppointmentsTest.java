package fr.passerelle.sdk.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.model.appointment.Appointment;
import fr.passerelle.sdk.amsn.model.appointment.AppointmentQuery;
import fr.passerelle.sdk.amsn.model.appointment.AppointmentState;
import fr.passerelle.sdk.amsn.model.appointment.CancellationDemand;
import fr.passerelle.sdk.amsn.model.appointment.CancellationRequest;
import fr.passerelle.sdk.amsn.model.appointment.CancellationRequestQuery;
import fr.passerelle.sdk.amsn.model.appointment.RequestState;
import fr.passerelle.sdk.amsn.model.appointment.VisitDemand;
import fr.passerelle.sdk.amsn.model.appointment.VisitRequest;
import fr.passerelle.sdk.amsn.model.appointment.VisitRequestQuery;
import fr.passerelle.sdk.amsn.model.appointment.VisitType;
import fr.passerelle.sdk.client.FollowUp;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.ConflictException;
import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.NotFoundException;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.Problem;
import fr.passerelle.sdk.error.ResumeTokenException;
import fr.passerelle.sdk.error.UnprocessableException;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.SandboxOptions;
import fr.passerelle.sdk.sandbox.amsn.AmsnAppointments;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.AppointmentRecord;
import fr.passerelle.sdk.sandbox.amsn.CancellationRequestRecord;
import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
import fr.passerelle.sdk.sandbox.amsn.VisitRequestRecord;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.transport.retry.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Appointments and requests end to end; every exchange is held against the published contract. */
class AmsnAppointmentsTest {
  private static final String HERE = "73282932000074";
  private static final String THERE = "35600000000048";
  private static final String MEMBER = "A10001";
  private static final String PASSWORD = "known-to-nobody";
  private static final String ANNE = "emp-000001";
  private static final String BASILE = "emp-000002";
  private static final String GONE = "emp-000003";
  private static final OffsetDateTime SOON = OffsetDateTime.parse("2099-03-02T09:30:00+01:00");
  private static final OffsetDateTime PAST = OffsetDateTime.parse("2020-03-02T09:30:00+01:00");
  private static final CancellationDemand CANCEL = CancellationDemand.builder().build();

  private final List<Duration> waits = new ArrayList<>();

  /** What people at the service do while the client waits. */
  private Runnable meanwhile = () -> {};

  /** Time passes while the client waits, and then only. */
  private Instant now = Instant.now();

  private final Clock time =
      new Clock() {
        @Override
        public Instant instant() {
          return now;
        }

        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }
      };

  private PasserelleSandbox sandbox;
  private SdkRuntime runtime;
  private AmsnClient amsn;
  private AmsnAppointments service;

  @BeforeEach
  void start() {
    AmsnMember member =
        AmsnMember.builder(MEMBER, PASSWORD)
            .roster(
                List.of(
                    person("Anne", HERE).build(),
                    person("Basile", THERE).build(),
                    person("Cosme", HERE).exitDate(LocalDate.of(2020, 1, 31)).build()))
            .build();
    sandbox =
        PasserelleSandbox.start(
            SandboxOptions.builder().checkContract().amsnMember(member).build());
    Sleeper noWait =
        delay -> {
          waits.add(delay);
          now = now.plus(delay);
          meanwhile.run();
        };
    runtime = SdkRuntime.builder().sleeper(noWait).clock(time).build();
    amsn =
        AmsnClient.builder(runtime)
            .baseUri(sandbox.amsn().baseUri())
            .credentials(MEMBER, Secret.of(PASSWORD))
            .build();
    service = sandbox.amsn().appointments(MEMBER);
  }

  @AfterEach
  void everyExchangeKeptToTheContract() {
    runtime.close();
    assertThat(sandbox.contractViolations()).isEmpty();
    sandbox.close();
  }

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

  private Optional<Problem> refusal(String appointmentId) {
    return catchThrowableOfType(
            ConflictException.class,
            () -> amsn.appointments().requestCancellation(appointmentId, CANCEL))
        .problem();
  }

  private List<String> ids(AppointmentQuery query) {
    return amsn.appointments().list(query).stream().map(Appointment::getId).toList();
  }

  private List<String> visits(VisitRequestQuery query) {
    return amsn.appointments().listVisitRequests(query).stream().map(VisitRequest::getId).toList();
  }

  private static VisitDemand demand(VisitType type) {
    return VisitDemand.builder().employeeId(ANNE).visitType(OpenCode.of(type)).build();
  }

  private static AppointmentRecord appointment(String employeeId, OffsetDateTime startsAt) {
    return AppointmentRecord.builder()
        .employeeId(employeeId)
        .visitType("vip-periodic")
        .startsAt(startsAt)
        .build();
  }

  private static RosterRecord.Builder person(String firstName, String establishment) {
    return RosterRecord.builder()
        .establishment(establishment)
        .familyName("Marolle")
        .firstNames(firstName)
        .sex("female")
        .birthDate(PartialDate.of(LocalDate.of(1985, 5, 14)))
        .entryDate(LocalDate.of(2019, 10, 1));
  }
}
