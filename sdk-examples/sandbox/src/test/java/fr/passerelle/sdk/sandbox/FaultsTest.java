package fr.passerelle.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.AmsnRoster;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
  private static final String ROSTER = "/roster/employees";

  private static PasserelleSandbox sandbox;
  private static Caller caller;

  private final String key = UUID.randomUUID().toString();
  private AmsnRoster roster;

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
  void signInWithAnEmptyRosterAndNoFault() {
    sandbox.faults().clear();
    sandbox.arrivals().clear();
    sandbox.amsn().put(AmsnMember.builder("A1", "known-to-nobody").build());
    roster = sandbox.amsn().roster("A1");
    caller.signIn("A1", "known-to-nobody");
  }

  @AfterEach
  void everyExchangeConformedToTheContract() {
    assertThat(sandbox.contractViolations()).isEmpty();
  }

  @Test
  void callFailsWithTheStatusAskedFor_asOftenAsAskedFor_andNothingIsDone() {
    sandbox.faults().on("declareEntry").times(2).answer(503, Duration.ofSeconds(7));

    Caller.Reply first = caller.enter(Caller.entry());
    assertThat(first.status()).isEqualTo(503);
    assertThat(first.header("Retry-After")).contains("7");
    assertThat(first.code()).isEqualTo("unavailable");
    assertThat(caller.get(ROSTER).status()).isEqualTo(200);
    assertThat(caller.enter(Caller.entry()).status()).isEqualTo(503);
    assertThat(roster.size()).isZero();
    assertThat(caller.enter(Caller.entry()).status()).isEqualTo(201);
  }

  @Test
  void callsPassFirst_whenTheFaultIsToComeLater() {
    sandbox.faults().on("listEmployees").after(2).answer(429);

    assertThat(caller.get(ROSTER).status()).isEqualTo(200);
    assertThat(caller.get(ROSTER).status()).isEqualTo(200);
    assertThat(caller.get(ROSTER).status()).isEqualTo(429);
    assertThat(caller.get(ROSTER).status()).isEqualTo(200);
  }

  @Test
  void anyOperationIsHit_whenAskedFor_andASignInLooksLikeOne() {
    sandbox.faults().on(Faults.ANY).times(2).answer(401);

    Caller.Reply reply = caller.get(ROSTER);
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.header("WWW-Authenticate")).contains("Bearer");
    assertThat(caller.enter(Caller.entry()).status()).isEqualTo(401);
    assertThat(caller.get(ROSTER).status()).isEqualTo(200);
  }

  @Test
  void connectionBreaksBeforeTheEffect_andTheEmployeeIsNotThere() {
    sandbox.faults().on("declareEntry").resetBeforeEffect();

    assertThatExceptionOfType(IOException.class).isThrownBy(() -> enterOrBreak());

    assertThat(roster.size()).isZero();
    assertThat(sandbox.arrivals().of("declareEntry"))
        .extracting(Arrival::fate)
        .containsExactly(Arrival.Fate.RESET_BEFORE_EFFECT);
  }

  @Test
  void connectionBreaksAfterTheEffect_andTheEmployeeIsThere_andTheKeySettlesIt() {
    sandbox.faults().on("declareEntry").resetAfterEffect();

    assertThatExceptionOfType(IOException.class).isThrownBy(() -> enterOrBreak());

    assertThat(roster.findByNumber("185059999901270")).hasSize(1);
    Caller.Reply again = caller.enter(Caller.entry(), key);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.header("Idempotency-Replayed")).contains("true");
    assertThat(roster.size()).isEqualTo(1);
    assertThat(sandbox.arrivals().of("declareEntry"))
        .extracting(Arrival::fate)
        .containsExactly(Arrival.Fate.RESET_AFTER_EFFECT, Arrival.Fate.ANSWERED);
  }

  @Test
  void serverDiesHalfWay_andComesBackWithWhatItHadDone() throws IOException {
    sandbox.faults().downAfter(1);
    enterOrBreak();

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> caller.sendOrBreak("GET", ROSTER, null));
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> enterOrBreak());

    sandbox.restart();
    assertThat(caller.get(ROSTER).json().path("items")).hasSize(1);
    assertThat(caller.enter(Caller.entry(), key).header("Idempotency-Replayed")).contains("true");
  }

  @Test
  void connectionIsRefused_whileTheSandboxIsStopped_andItsAddressStaysAfterwards()
      throws IOException {
    var before = sandbox.baseUri();
    enterOrBreak();
    sandbox.stop();
    assertThatExceptionOfType(ConnectException.class)
        .isThrownBy(() -> caller.sendOrBreak("GET", ROSTER, null));

    sandbox.restart();

    assertThat(sandbox.baseUri()).isEqualTo(before);
    assertThat(caller.get(ROSTER).json().path("items")).hasSize(1);
  }

  @Test
  void entriesThatMatchAreRefused_andTheOthersGoThrough_untilTheFaultIsCleared() {
    sandbox
        .faults()
        .refuse(
            "declareEntry",
            body -> "STAGE".equals(body.get("contractType")),
            "/contractType",
            "not-accepted-by-the-service");

    Caller.Reply refused = caller.enter(Caller.entry().put("contractType", "STAGE"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.errors()).containsExactly("/contractType not-accepted-by-the-service");
    assertThat(caller.enter(Caller.entry()).status()).isEqualTo(201);

    sandbox.faults().clear();
    assertThat(
            caller
                .enter(
                    Caller.entry()
                        .put("contractType", "STAGE")
                        .put("familyName", "Brisac")
                        .put("socialSecurityNumber", "278059999908497"))
                .status())
        .isEqualTo(201);
  }

  @Test
  void nonsensicalFaults_areRefused() {
    Faults.Plan plan = sandbox.faults().on("declareEntry");

    assertThatIllegalArgumentException().isThrownBy(() -> plan.answer(200));
    assertThatIllegalArgumentException().isThrownBy(() -> plan.times(0));
    assertThatIllegalArgumentException().isThrownBy(() -> plan.after(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> sandbox.faults().downAfter(-1));
  }

  @Test
  void arrivalsTellWhatCame_andNothingPersonal() {
    caller.enter(Caller.entry(), key);
    caller.post(
        "/roster/employee-searches",
        Caller.object().put("socialSecurityNumber", "185059999901270"));
    caller.get("/nowhere/185059999901270");

    assertThat(sandbox.arrivals().total()).isEqualTo(4);
    assertThat(sandbox.arrivals().count("signIn")).isEqualTo(1);
    Arrival entry = sandbox.arrivals().of("declareEntry").get(0);
    assertThat(entry.status()).isEqualTo(201);
    assertThat(entry.keyHash()).isPresent();
    assertThat(sandbox.arrivals().list().get(3).operation()).isEmpty();
    assertThat(sandbox.arrivals().list().toString())
        .doesNotContain("18505", "Marolle", key, "known-to-nobody");
    sandbox.arrivals().clear();
    assertThat(sandbox.arrivals().list()).isEmpty();
  }

  private void enterOrBreak() throws IOException {
    caller.sendOrBreak("POST", ROSTER, Caller.entry().toString(), "Idempotency-Key", key);
  }
}
