package fr.passerelle.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.AmsnRoster;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdempotencyTest {
  private static PasserelleSandbox sandbox;
  private static Caller caller;

  private final String key = UUID.randomUUID().toString();
  private AmsnRoster roster;

  @BeforeAll
  static void start() {
    sandbox = PasserelleSandbox.start(SandboxOptions.builder().build());
    caller = new Caller(sandbox);
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @BeforeEach
  void signInWithAnEmptyRoster() {
    sandbox.arrivals().clear();
    sandbox.amsn().put(AmsnMember.builder("A1", "known-to-nobody").build());
    sandbox.amsn().put(AmsnMember.builder("B2", "known-to-nobody").build());
    roster = sandbox.amsn().roster("A1");
    caller.signIn("A1", "known-to-nobody");
  }

  @Test
  void entryHasOneEffect_whenItIsSentAgainWithItsKey_andTheAnswerIsTheSame() {
    Caller.Reply first = caller.enter(Caller.entry(), key);
    Caller.Reply again = caller.enter(Caller.entry(), key);

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(first.header("Idempotency-Replayed")).isEmpty();
    assertThat(again.header("Idempotency-Replayed")).contains("true");
    assertThat(roster.size()).isEqualTo(1);
    assertThat(sandbox.arrivals().of("declareEntry"))
        .extracting(Arrival::replayed)
        .containsExactly(false, true);
  }

  @Test
  void answerIsTheSame_whenTheBodyIsOnlySpelledInAnotherOrder() {
    ObjectNode reversed = Caller.object();
    List<String> names = new java.util.ArrayList<>();
    Caller.entry().fieldNames().forEachRemaining(name -> names.add(0, name));
    names.forEach(name -> reversed.set(name, Caller.entry().get(name)));

    caller.enter(Caller.entry(), key);

    assertThat(caller.enter(reversed, key).header("Idempotency-Replayed")).contains("true");
  }

  @Test
  void keyIsRefused_whenItComesWithAnotherBody() {
    caller.enter(Caller.entry(), key);

    Caller.Reply reply = caller.enter(Caller.entry().put("jobTitle", "Soudeur"), key);

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.code()).isEqualTo("idempotency-key-reused");
  }

  @Test
  void entryAndExitAreRefused_withoutKeyOrWithAnUnusableOne() {
    Caller.Reply missing = caller.send("POST", "/roster/employees", Caller.entry().toString());
    assertThat(missing.status()).isEqualTo(400);
    assertThat(missing.code()).isEqualTo("idempotency-key-missing");
    assertThat(caller.enter(Caller.entry(), "short").errors())
        .containsExactly("header/Idempotency-Key length");
    String id = caller.enter(Caller.entry(), key).json().path("id").asText();
    String exit = Caller.object().put("exitDate", "2026-10-31").toString();
    assertThat(caller.send("POST", "/roster/employees/" + id + "/exit", exit).code())
        .isEqualTo("idempotency-key-missing");
  }

  @Test
  void exitIsReplayed_evenThoughTheEmployeeHasLeftByThen() {
    String id = caller.enter(Caller.entry(), key).json().path("id").asText();

    caller.exit(id, "2026-10-31", key);
    Caller.Reply again = caller.exit(id, "2026-10-31", key);

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.header("Idempotency-Replayed")).contains("true");
  }

  @Test
  void refusalIsNotKept_soTheSameKeyServesTheCorrectedCall() {
    caller.enter(Caller.entry().put("exitDate", "2020-01-01"), key);

    assertThat(caller.enter(Caller.entry(), key).status()).isEqualTo(201);
  }

  @Test
  void sameKeyIsAnotherOne_forAnotherMemberAndAnotherEmployee() {
    String id = caller.enter(Caller.entry(), key).json().path("id").asText();
    String other =
        caller
            .enter(
                Caller.entry()
                    .put("socialSecurityNumber", "278059999908497")
                    .put("familyName", "Brisac"),
                UUID.randomUUID().toString())
            .json()
            .path("id")
            .asText();
    assertThat(caller.exit(id, "2026-10-31", key).status()).isEqualTo(200);
    assertThat(caller.exit(other, "2026-10-31", key).status()).isEqualTo(200);

    caller.signIn("B2", "known-to-nobody");
    assertThat(caller.enter(Caller.entry(), key).header("Idempotency-Replayed")).isEmpty();
    assertThat(sandbox.amsn().roster("B2").size()).isEqualTo(1);
  }

  @Test
  void entryHasOneEffect_whenManyCallersSendItAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      Callable<Caller.Reply> call = () -> caller.enter(Caller.entry(), key);
      List<Future<Caller.Reply>> replies =
          threads.invokeAll(IntStream.range(0, 64).mapToObj(i -> call).toList());

      assertThat(replies).allSatisfy(r -> assertThat(r.get().status()).isEqualTo(201));
      assertThat(roster.size()).isEqualTo(1);
      assertThat(sandbox.arrivals().of("declareEntry"))
          .filteredOn(arrival -> !arrival.replayed())
          .hasSize(1);
    } finally {
      threads.shutdownNow();
    }
  }
}
