package fr.passerelle.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.AnnualWindow;
import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The annual declaration of the sandbox over plain HTTP, held against the contract. */
class DeclarationDeskTest {
  private static final String DRAFT = "/declarations/2027/draft";
  private static final String SUBMISSION = "/declarations/2027/submission";

  private PasserelleSandbox sandbox;
  private Caller caller;

  @BeforeEach
  void start() {
    RosterRecord worker =
        RosterRecord.builder()
            .establishment("73282932000074")
            .familyName("Marolle")
            .firstNames("Éloan")
            .sex("male")
            .birthDate(PartialDate.parse("1985-05-14"))
            .entryDate(LocalDate.of(2020, 1, 1))
            .build();
    RosterRecord toCome = worker.toBuilder().entryDate(LocalDate.of(2027, 2, 1)).build();
    sandbox =
        PasserelleSandbox.start(
            SandboxOptions.builder()
                .clock(Clock.fixed(Instant.parse("2027-01-15T10:00:00Z"), ZoneOffset.UTC))
                .amsnMember(
                    AmsnMember.builder("A1", "known-to-nobody")
                        .roster(List.of(worker, toCome))
                        .annualWindows(List.of(window(4, 31)))
                        .build())
                .build());
    caller = new Caller(sandbox);
    caller.signIn("A1", "known-to-nobody");
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void draftIsMadeOnce_andHoldsWhoIsThereOnTheReferenceDay() {
    Caller.Reply made = caller.send("PUT", DRAFT, null);
    Caller.Reply again = caller.send("PUT", DRAFT, null);

    assertThat(made.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(made.json());
    assertThat(made.json().path("total").asInt()).isEqualTo(1);
    assertThat(caller.get(DRAFT + "/employees").json().path("items")).hasSize(1);
    assertThat(caller.get(DRAFT + "/employees?establishment=73282932000017").json().path("items"))
        .isEmpty();
  }

  @Test
  void changeNeedsAVersion_andAnEmployeeOfTheListOnce() {
    String version = opened();

    assertThat(correct(decision("emp-000001")).code()).isEqualTo("if-match-missing");
    assertThat(correct(decision("emp-000002"), "If-Match", version).errors())
        .containsExactly("/employees unknown-employee");
    ObjectNode twice = decision("emp-000001");
    twice.withArray("employees").add(twice.path("employees").get(0).deepCopy());
    assertThat(correct(twice, "If-Match", version).errors())
        .containsExactly("/employees duplicate");
    assertThat(correct(decision("emp-000001"), "If-Match", "\"2027-9\"").status()).isEqualTo(412);
    assertThat(correct(Caller.object(), "If-Match", version).errors())
        .containsExactly("/employees required");
    assertThat(caller.send("POST", DRAFT + "/refill", null).status()).isEqualTo(428);
    // A refusal changed nothing.
    assertThat(caller.get(DRAFT).header("ETag")).contains(version);
  }

  @Test
  void decisionThatHoldsAlreadyIsNoOtherVersion() {
    String version = opened();
    String corrected =
        correct(decision("emp-000001"), "If-Match", version).header("ETag").orElseThrow();

    assertThat(corrected).isNotEqualTo(version);
    assertThat(correct(decision("emp-000001"), "If-Match", corrected).header("ETag"))
        .contains(corrected);
  }

  @Test
  void submissionNeedsKeyVersionAndTotal() {
    String version = opened();

    assertThat(caller.post(SUBMISSION, confirming(1), "If-Match", version).code())
        .isEqualTo("idempotency-key-missing");
    assertThat(caller.post(SUBMISSION, confirming(1), "Idempotency-Key", "january-1").code())
        .isEqualTo("if-match-missing");
    assertThat(submit(confirming(2), version).errors())
        .containsExactly("/confirmedTotal total-differs");
    assertThat(submit(Caller.object(), version).errors())
        .containsExactly("/confirmedTotal required");
    assertThat(submit(confirming(1).put("price", 0), version).errors())
        .containsExactly("/price unknown-field");
    assertThat(submit(confirming(1), "\"2027-9\"").status()).isEqualTo(412);
    assertThat(sandbox.amsn().declarations("A1").submitted()).isEmpty();
  }

  @Test
  void submissionIsMadeOnce_underItsKeyAndUnderAnother() {
    String version = opened();

    Caller.Reply first = submit(confirming(1), version);
    Caller.Reply replayed = submit(confirming(1), version);
    Caller.Reply other =
        caller.post(SUBMISSION, confirming(1), "If-Match", version, "Idempotency-Key", "january-2");

    assertThat(first.status()).isEqualTo(201);
    assertThat(replayed.header("Idempotency-Replayed")).contains("true");
    assertThat(other.status()).isEqualTo(200);
    assertThat(other.json()).isEqualTo(first.json());
    Caller.Reply elsewhere =
        caller.post(
            SUBMISSION, confirming(1), "If-Match", "\"2027-9\"", "Idempotency-Key", "january-3");
    assertThat(elsewhere.code()).isEqualTo("already-submitted");
    assertThat(elsewhere.json().path("receiptNumber").asText()).isEqualTo("DA-2027-1");
    assertThat(sandbox.amsn().declarations("A1").submitted()).hasSize(1);
  }

  @Test
  void everyChangeIsRefusedOutsideTheWindow_withItsDays() {
    String version = opened();
    sandbox.amsn().declarations("A1").announce(window(18, 31));

    for (Caller.Reply refused :
        List.of(
            correct(decision("emp-000001"), "If-Match", version),
            caller.send("POST", DRAFT + "/refill", null, "If-Match", version),
            submit(confirming(1), version))) {
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.code()).isEqualTo("window-closed");
      assertThat(refused.json().path("opensOn").asText()).isEqualTo("2027-01-18");
      assertThat(refused.json().path("closesOn").asText()).isEqualTo("2027-01-31");
    }
    assertThat(caller.get(DRAFT).status()).isEqualTo(200);
    assertThat(caller.send("PUT", "/declarations/2028/draft", null).json().has("opensOn"))
        .isFalse();
  }

  @Test
  void receiptOfADeclaredYearIsFoundAgain_alsoAfterTheWindow() {
    String version = opened();
    Caller.Reply first = submit(confirming(1), version);
    sandbox.amsn().declarations("A1").announce(window(4, 10));

    assertThat(caller.get("/declarations/2027/receipt").json()).isEqualTo(first.json());
    assertThat(
            caller
                .post(
                    SUBMISSION, confirming(1), "If-Match", version, "Idempotency-Key", "january-2")
                .json())
        .isEqualTo(first.json());
  }

  @Test
  void yearThatCannotBeIsRefused() {
    assertThat(caller.get("/declarations/next/window").status()).isEqualTo(400);
    assertThat(caller.get("/declarations/1999/window").status()).isEqualTo(400);
    assertThat(caller.get("/declarations/2031/draft").code()).isEqualTo("draft-not-found");
    assertThat(caller.get("/declarations/2031/receipt").code()).isEqualTo("receipt-not-found");
  }

  private String opened() {
    return caller.send("PUT", DRAFT, null).header("ETag").orElseThrow();
  }

  private Caller.Reply correct(ObjectNode body, String... headers) {
    return caller.send("PATCH", DRAFT, body.toString(), headers);
  }

  private Caller.Reply submit(ObjectNode body, String version) {
    return caller.post(SUBMISSION, body, "If-Match", version, "Idempotency-Key", "january-1");
  }

  private static ObjectNode decision(String employeeId) {
    ObjectNode body = Caller.object();
    body.putArray("employees").addObject().put("employeeId", employeeId).put("counted", false);
    return body;
  }

  private static ObjectNode confirming(int total) {
    return Caller.object().put("confirmedTotal", total);
  }

  private static AnnualWindow window(int first, int last) {
    return AnnualWindow.between(LocalDate.of(2027, 1, first), LocalDate.of(2027, 1, last));
  }
}
