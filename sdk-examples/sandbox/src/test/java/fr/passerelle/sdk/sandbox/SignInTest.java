package fr.passerelle.sdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTest {
  private static final AtomicReference<Instant> NOW = new AtomicReference<>();
  private static PasserelleSandbox sandbox;

  private Caller caller;

  @BeforeAll
  static void start() {
    sandbox =
        PasserelleSandbox.start(
            SandboxOptions.builder()
                .clock(new SettableClock())
                .sessionLifetime(Duration.ofMinutes(10))
                .build());
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @BeforeEach
  void oneMemberOfLongStandingAndOneNew() {
    NOW.set(Instant.parse("2026-11-02T08:00:00Z"));
    sandbox.amsn().put(AmsnMember.builder("A1", "known-to-nobody").build());
    sandbox.amsn().put(AmsnMember.builder("A2", "given-at-first").firstSignIn().build());
    caller = new Caller(sandbox);
  }

  @Test
  void sessionOpens_whenNumberAndPasswordAreRight_andServesTheRoster() {
    Caller.Reply reply = caller.signIn("A1", "known-to-nobody");

    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.json().path("expiresAt").asText()).isEqualTo("2026-11-02T08:10:00Z");
    assertThat(reply.json().path("passwordPersonalised").asBoolean()).isTrue();
    assertThat(caller.get("/roster/employees").status()).isEqualTo(200);
  }

  @Test
  void signInIsRefused_whenThePasswordOrTheNumberIsWrong_withoutSayingWhich() {
    Caller.Reply wrongPassword = caller.signIn("A1", "something-else");
    Caller.Reply wrongNumber = caller.signIn("A9", "known-to-nobody");

    assertThat(wrongPassword.status()).isEqualTo(401);
    assertThat(wrongPassword.code()).isEqualTo("invalid-credentials");
    assertThat(wrongNumber.json()).isEqualTo(wrongPassword.json());
  }

  @Test
  void rosterIsRefused_whenNobodySignedIn() {
    Caller.Reply reply = caller.get("/roster/employees");

    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.code()).isEqualTo("not-signed-in");
    assertThat(reply.header("WWW-Authenticate")).contains("Bearer");
  }

  @Test
  void tokenIsRefused_whenItsTimeIsOver() {
    caller.signIn("A1", "known-to-nobody");
    NOW.updateAndGet(instant -> instant.plus(Duration.ofMinutes(10)));

    assertThat(caller.get("/roster/employees").status()).isEqualTo(401);
  }

  @Test
  void tokenIsRefused_whenItsOwnerSignedOut() {
    caller.signIn("A1", "known-to-nobody");

    assertThat(caller.delete("/sessions/current").status()).isEqualTo(204);
    assertThat(caller.get("/roster/employees").status()).isEqualTo(401);
    assertThat(caller.delete("/sessions/current").status()).isEqualTo(401);
  }

  @Test
  void tokensAreRefused_whenEverySessionWasEnded() {
    caller.signIn("A1", "known-to-nobody");
    sandbox.amsn().endSessions();

    assertThat(caller.get("/roster/employees").status()).isEqualTo(401);
  }

  @Test
  void everythingElseIsForbidden_untilThePasswordIsPersonalised() {
    Caller.Reply signedIn = caller.signIn("A2", "given-at-first");
    assertThat(signedIn.json().path("passwordPersonalised").asBoolean()).isFalse();

    Caller.Reply before = caller.get("/roster/employees");
    assertThat(before.status()).isEqualTo(403);
    assertThat(before.code()).isEqualTo("password-not-personalised");
    assertThat(caller.enter(Caller.entry()).status()).isEqualTo(403);
    assertThat(sandbox.amsn().passwordPersonalised("A2")).isFalse();

    assertThat(change("given-at-first", "mine-from-now-on").status()).isEqualTo(204);

    assertThat(caller.get("/roster/employees").status()).isEqualTo(200);
    assertThat(sandbox.amsn().passwordPersonalised("A2")).isTrue();
    assertThat(caller.signIn("A2", "given-at-first").status()).isEqualTo(401);
    assertThat(caller.signIn("A2", "mine-from-now-on").status()).isEqualTo(201);
  }

  @Test
  void passwordChangeIsInvalid_whenTheCurrentOneIsWrongOrTheNewOneTheSame() {
    caller.signIn("A2", "given-at-first");

    Caller.Reply wrong = change("something-else", "mine-from-now-on");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.errors()).containsExactly("/currentPassword wrong-password");

    Caller.Reply same = change("given-at-first", "given-at-first");
    assertThat(same.errors()).containsExactly("/newPassword password-unchanged");
    assertThat(sandbox.amsn().passwordPersonalised("A2")).isFalse();
  }

  private Caller.Reply change(String current, String wanted) {
    return caller.put(
        "/account/password",
        Caller.object().put("currentPassword", current).put("newPassword", wanted));
  }

  private static final class SettableClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return NOW.get();
    }
  }
}
