package fr.passerelle.sdk.client.internal;

import static fr.passerelle.sdk.testing.RawServer.answer;
import static fr.passerelle.sdk.testing.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.client.ApiResponse;
import fr.passerelle.sdk.client.FollowUp;
import fr.passerelle.sdk.client.FollowUp.Pace;
import fr.passerelle.sdk.client.FollowUp.State;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.ResumeTokenException;
import fr.passerelle.sdk.transport.Timeouts;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A follow-up on a real conversation, and its resumption elsewhere. */
class FollowUpCallTest extends ConversationFixture {
  private static final Pace PACE = new Pace(Duration.ofSeconds(5), Duration.ofSeconds(60));

  private static FollowUp.Look<String> look(ServiceCaller caller) {
    return (id, patience) -> {
      ApiResponse<Things.Receipt> answer =
          caller
              .call(Things.READ)
              .path("id", id)
              .options(caller.within(patience))
              .returningResponse(Things.Receipt.class);
      String state = answer.value().id();
      return new State<>(state, state.equals("done"), answer.retryAfter());
    };
  }

  @Test
  void theServiceIsAskedAtItsPace_andNothingElseIsSent() {
    serving(
        answer(202, "Content-Type", "application/json", "Retry-After", "7", "{\"id\":\"taken\"}"),
        json(200, "{\"id\":\"done\"}"));
    ServiceCaller caller = caller();
    FollowUp<String> followUp = caller.followUp(Things.READ, "d-9", PACE, look(caller));
    assertThat(server.requests()).isEmpty();
    assertThat(followUp.await(Duration.ofMinutes(1)).value()).isEqualTo("done");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(7));
    assertThat(server.requests())
        .hasSize(2)
        .allSatisfy(request -> assertThat(request.line()).isEqualTo("GET /things/d-9 HTTP/1.1"));
  }

  @Test
  void anotherProgramGoesOnFromTheToken() {
    ServiceCaller caller = caller();
    String token = caller.followUp(Things.READ, "d-9", PACE, look(caller)).resumeToken();
    serving(json(200, "{\"id\":\"done\"}"));
    try (SdkRuntime other = newRuntime().build()) {
      ServiceCaller elsewhere = ServiceCaller.of(other, uri());
      FollowUp<String> resumed = elsewhere.resume(Things.READ, token, PACE, look(elsewhere));
      assertThat(resumed.state().isFinal()).isTrue();
      assertThat(server.requests().get(0).line()).contains("/things/d-9");
      assertThatThrownBy(() -> elsewhere.resume(Things.CREATE, token, PACE, look(elsewhere)))
          .isInstanceOf(ResumeTokenException.class);
    }
  }

  @Test
  void aLookTakesNoLongerThanTheCallersOwnOptionsAllow() {
    ServiceCaller caller =
        caller().withOptions(RequestOptions.builder().total(Duration.ofSeconds(30)).build());
    Duration usual = Duration.ofMinutes(5);
    assertThat(caller.within(Duration.ofSeconds(31)).timeouts(timeouts(usual)).total())
        .isEqualTo(Duration.ofSeconds(30));
    assertThat(caller.within(Duration.ofSeconds(29)).timeouts(timeouts(usual)).total())
        .isEqualTo(Duration.ofSeconds(29));
  }

  private static Timeouts timeouts(Duration total) {
    return Timeouts.defaults().withTotal(total);
  }
}
