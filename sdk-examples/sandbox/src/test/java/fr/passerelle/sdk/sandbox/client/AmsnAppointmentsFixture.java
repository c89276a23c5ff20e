package fr.passerelle.sdk.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.model.appointment.Appointment;
import fr.passerelle.sdk.amsn.model.appointment.AppointmentQuery;
import fr.passerelle.sdk.amsn.model.appointment.CancellationDemand;
import fr.passerelle.sdk.amsn.model.appointment.VisitDemand;
import fr.passerelle.sdk.amsn.model.appointment.VisitRequest;
import fr.passerelle.sdk.amsn.model.appointment.VisitRequestQuery;
import fr.passerelle.sdk.amsn.model.appointment.VisitType;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.ConflictException;
import fr.passerelle.sdk.error.Problem;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.SandboxOptions;
import fr.passerelle.sdk.sandbox.amsn.AmsnAppointments;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.AppointmentRecord;
import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
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

/**
 * A member with three workers, a client, and the service's side of the appointments; every exchange
 * is held against the published contract.
 */
abstract class AmsnAppointmentsFixture {
  static final String HERE = "73282932000074";
  static final String THERE = "35600000000048";
  static final String MEMBER = "A10001";
  static final String PASSWORD = "known-to-nobody";
  static final String ANNE = "emp-000001";
  static final String BASILE = "emp-000002";
  static final String GONE = "emp-000003";
  static final OffsetDateTime SOON = OffsetDateTime.parse("2099-03-02T09:30:00+01:00");
  static final OffsetDateTime PAST = OffsetDateTime.parse("2020-03-02T09:30:00+01:00");
  static final CancellationDemand CANCEL = CancellationDemand.builder().build();

  final List<Duration> waits = new ArrayList<>();

  /** What people at the service do while the client waits. */
  Runnable meanwhile = () -> {};

  /** Time passes while the client waits, and then only. */
  Instant now = Instant.now();

  final Clock time =
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

  PasserelleSandbox sandbox;
  SdkRuntime runtime;
  AmsnClient amsn;
  AmsnAppointments service;

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

  Optional<Problem> refusal(String appointmentId) {
    return catchThrowableOfType(
            ConflictException.class,
            () -> amsn.appointments().requestCancellation(appointmentId, CANCEL))
        .problem();
  }

  List<String> ids(AppointmentQuery query) {
    return amsn.appointments().list(query).stream().map(Appointment::getId).toList();
  }

  List<String> visits(VisitRequestQuery query) {
    return amsn.appointments().listVisitRequests(query).stream().map(VisitRequest::getId).toList();
  }

  static VisitDemand demand(VisitType type) {
    return VisitDemand.builder().employeeId(ANNE).visitType(OpenCode.of(type)).build();
  }

  static AppointmentRecord appointment(String employeeId, OffsetDateTime startsAt) {
    return AppointmentRecord.builder()
        .employeeId(employeeId)
        .visitType("vip-periodic")
        .startsAt(startsAt)
        .build();
  }

  static RosterRecord.Builder person(String firstName, String establishment) {
    return RosterRecord.builder()
        .establishment(establishment)
        .familyName("Marolle")
        .firstNames(firstName)
        .sex("female")
        .birthDate(PartialDate.of(LocalDate.of(1985, 5, 14)))
        .entryDate(LocalDate.of(2019, 10, 1));
  }
}
