package fr.passerelle.sdk.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.SandboxOptions;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.transport.retry.Sleeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member who lost the password. */
class PasswordResetTest {
  private static final String MEMBER = "A10001";

  private PasserelleSandbox sandbox;
  private SdkRuntime runtime;

  @BeforeEach
  void start() {
    sandbox =
        PasserelleSandbox.start(
            SandboxOptions.builder()
                .checkContract()
                .amsnMember(AmsnMember.builder(MEMBER, "forgotten").firstSignIn().build())
                .build());
    Sleeper noWait = delay -> {};
    runtime = SdkRuntime.builder().sleeper(noWait).build();
  }

  @AfterEach
  void everyExchangeKeptToTheContract() {
    runtime.close();
    assertThat(sandbox.contractViolations()).isEmpty();
    sandbox.close();
  }

  @Test
  void newPasswordIsAskedForWithoutASession() {
    client(MEMBER).account().requestPasswordReset();

    assertThat(resets()).isEqualTo(1);
    assertThat(sandbox.arrivals().count("signIn")).isZero();
  }

  @Test
  void answerIsTheSame_whenThereIsNoSuchMember() {
    assertThatCode(() -> client("A99999").account().requestPasswordReset())
        .doesNotThrowAnyException();
    assertThat(resets()).isZero();
  }

  @Test
  void requestIsSentOnce_whenItsAnswerIsLost_andNothingCanSettleIt() {
    sandbox.faults().on("requestPasswordReset").times(1).resetAfterEffect();

    OutcomeUnknownException lost =
        catchThrowableOfType(
            OutcomeUnknownException.class, () -> client(MEMBER).account().requestPasswordReset());

    assertThat(sandbox.arrivals().count("requestPasswordReset")).isEqualTo(1);
    assertThat(resets()).isEqualTo(1);
    assertThat(lost.settlingOperation()).isEmpty();
    assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_UNKNOWN);
  }

  private int resets() {
    return sandbox.amsn().administration(MEMBER).passwordResets();
  }

  private AmsnClient client(String member) {
    return AmsnClient.builder(runtime)
        .baseUri(sandbox.amsn().baseUri())
        .credentials(member, Secret.of("whatever"))
        .build();
  }
}
