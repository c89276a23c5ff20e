package fr.passerelle.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.sandbox.amsn.AmsnAppointments;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.AppointmentRecord;
import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the portal's side refuses of its own, whatever client asks. */
class VisitTest {
  private static final OffsetDateTime SOON = OffsetDateTime.parse("2099-03-02T09:30:00+01:00");

  private static PasserelleSandbox sandbox;
  private static Caller caller;

  private AmsnAppointments service;

  @BeforeAll
  static void start() {
    sandbox = PasserelleSandbox.start(SandboxOptions.builder().checkContract().build());
    caller = new Caller(sandbox);
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @BeforeEach
  void signIn() {
    RosterRecord person =
        RosterRecord.builder()
            .establishment("73282932000074")
            .familyName("Marolle")
            .firstNames("Anne")
            .sex("female")
            .birthDate(PartialDate.of(LocalDate.of(1985, 5, 14)))
            .entryDate(LocalDate.of(2019, 10, 1))
            .build();
    sandbox.amsn().put(AmsnMember.builder("A1", "known-to-nobody").roster(List.of(person)).build());
    service = sandbox.amsn().appointments("A1");
    caller.signIn("A1", "known-to-nobody");
  }

  @AfterEach
  void everyExchangeConformedToTheContract() {
    assertThat(sandbox.contractViolations()).isEmpty();
  }

  @Test
  void requestIsTaken_whereItsTrackingResourceSays_andTheReasonIsNotRepeated() {
    Caller.Reply taken = ask(demand().put("reason", "Retour annoncé"));

    assertThat(taken.status()).isEqualTo(202);
    String location = taken.header("Location").orElseThrow();
    Caller.Reply read = caller.get(location.substring("/amsn".length()));
    assertThat(read.json()).isEqualTo(taken.json());
    assertThat(read.header("Retry-After")).contains("60");
    assertThat(new String(read.raw().body(), StandardCharsets.UTF_8))
        .doesNotContain("Retour annoncé");
    service.refuse("vrq-000001", "Non");
    assertThat(caller.get("/visit-requests/vrq-000001").header("Retry-After")).isEmpty();
  }

  @Test
  void requestIsInvalid_andEachFaultIsNamedByItsPlace() {
    assertThat(ask(Caller.object().put("nickname", "x")).errors())
        .containsExactlyInAnyOrder(
            "/employeeId required", "/visitType required", "/nickname unknown-field");
    assertThat(ask(demand().put("reason", " ")).errors()).containsExactly("/reason format");
    assertThat(ask(demand().put("reason", "x".repeat(501))).errors())
        .containsExactly("/reason length");
    assertThat(ask(demand().put("employeeId", "emp-000007")).errors())
        .containsExactly("/employeeId unknown-employee");
    assertThat(ask(demand().put("wishedFrom", "2099-02-02").put("wishedTo", "2099-02-01")).errors())
        .containsExactly("/wishedTo to-before-from");
    assertThat(service.visitRequests()).isEmpty();
  }

  @Test
  void keyIsMandatory_andRepeatsItsOwnAnswerOnly() {
    assertThat(caller.post("/visit-requests", demand()).code())
        .isEqualTo("idempotency-key-missing");
    Caller.Reply first = caller.post("/visit-requests", demand(), "Idempotency-Key", "november-1");
    Caller.Reply again = caller.post("/visit-requests", demand(), "Idempotency-Key", "november-1");
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(again.header("Idempotency-Replayed")).contains("true");
    assertThat(
            caller
                .post(
                    "/visit-requests",
                    demand().put("visitType", "on-demand"),
                    "Idempotency-Key",
                    "november-1")
                .code())
        .isEqualTo("idempotency-key-reused");
  }

  @Test
  void periodThatEndsBeforeItBeginsIsABadRequest_andACursorOfAnotherListToo() {
    service.schedule(appointment());
    service.schedule(appointment());
    for (String list : List.of("/appointments", "/activity-summaries")) {
      Caller.Reply reversed = caller.get(list + "?from=2026-02-02&to=2026-02-01");
      assertThat(reversed.status()).isEqualTo(400);
      assertThat(reversed.errors()).containsExactly("query/to to-before-from");
    }
    String cursor = caller.get("/appointments?limit=1").json().path("nextCursor").asText();
    assertThat(caller.get("/appointments?limit=1&cursor=" + cursor).json().path("items"))
        .hasSize(1);
    assertThat(caller.get("/appointments?limit=1&state=held&cursor=" + cursor).code())
        .isEqualTo("invalid-cursor");
    assertThat(caller.get("/visit-requests?cursor=" + cursor).code()).isEqualTo("invalid-cursor");
  }

  @Test
  void nothingOfOneMemberIsSeenByAnother() {
    service.schedule(appointment());
    ask(demand());
    sandbox.amsn().put(AmsnMember.builder("B2", "known-to-nobody").build());
    caller.signIn("B2", "known-to-nobody");

    assertThat(caller.get("/appointments/apt-000001").code()).isEqualTo("appointment-not-found");
    assertThat(caller.get("/visit-requests/vrq-000001").code())
        .isEqualTo("visit-request-not-found");
    assertThat(caller.get("/cancellation-requests/crq-000001").code())
        .isEqualTo("cancellation-request-not-found");
    assertThat(cancel("apt-000001").code()).isEqualTo("appointment-not-found");
    assertThat(caller.get("/appointments").json().path("items")).isEmpty();
  }

  @Test
  void serviceActsOnWhatExistsOnly() {
    assertThatIllegalArgumentException().isThrownBy(() -> service.hold("apt-000001"));
    assertThatIllegalArgumentException().isThrownBy(() -> service.refuse("vrq-000001", "Non"));
    assertThatIllegalArgumentException().isThrownBy(() -> service.accept("vrq-000001", SOON));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> service.schedule(appointment().toBuilder().employeeId("emp-000009").build()));
    service.schedule(appointment());
    cancel("apt-000001");
    service.acceptCancellation("crq-000001");
    assertThat(service.appointments().get(0).getState()).isEqualTo("cancelled");
    assertThat(service.cancellationRequests().get(0).getState()).isEqualTo("accepted");
    assertThat(service.appointments().get(0).getId()).isEqualTo(Optional.of("apt-000001"));
  }

  private static Caller.Reply ask(ObjectNode body) {
    return caller.post("/visit-requests", body, "Idempotency-Key", UUID.randomUUID().toString());
  }

  private static Caller.Reply cancel(String id) {
    return caller.post(
        "/appointments/" + id + "/cancellation-requests",
        Caller.object(),
        "Idempotency-Key",
        UUID.randomUUID().toString());
  }

  private static ObjectNode demand() {
    return Caller.object().put("employeeId", "emp-000001").put("visitType", "return");
  }

  private static AppointmentRecord appointment() {
    return AppointmentRecord.builder().employeeId("emp-000001").startsAt(SOON).build();
  }
}
