package fr.passerelle.sdk.client.internal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.client.ApiResponse;
import fr.passerelle.sdk.error.ConflictException;
import fr.passerelle.sdk.error.NotFoundException;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.error.ServerErrorException;
import fr.passerelle.sdk.error.UnprocessableException;
import fr.passerelle.sdk.error.UnreadableResponseException;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is made of an answer, good or bad. */
class AnswerTest extends WireMockFixture {
  @Test
  void whatComesAroundTheValueIsSeenThroughTheResponse() {
    SERVICE.stubFor(
        post(anyUrl())
            .willReturn(
                jsonResponse("{\"id\":\"r1\"}", 202)
                    .withHeader("ETag", "\"v4\"")
                    .withHeader("Location", "/v1/tracking/9")
                    .withHeader("Retry-After", "30")
                    .withHeader("X-Request-Id", "q-17")));
    ApiResponse<Things.Receipt> response =
        caller()
            .call(Things.CREATE)
            .path("id", "7")
            .body(Things.Thing.named("chair"))
            .returningResponse(Things.Receipt.class);
    assertThat(response.value().id()).isEqualTo("r1");
    assertThat(response.status()).isEqualTo(202);
    assertThat(response.etag()).hasValue("\"v4\"");
    assertThat(response.location()).hasValue("/v1/tracking/9");
    assertThat(response.retryAfter()).hasValue(Duration.ofSeconds(30));
    assertThat(response.requestId()).hasValue("q-17");
    assertThat(response).hasToString("HTTP 202");
  }

  @Test
  void nothingIsExpectedOfTheBody_whenASuccessIsAllThatIsWanted() {
    SERVICE.stubFor(any(anyUrl()).willReturn(noContent()));
    caller().call(Things.READ).path("id", "7").returningNothing();
    SERVICE.stubFor(any(anyUrl()).willReturn(aResponse().withBody("whatever")));
    caller().call(Things.READ).path("id", "7").returningNothing();
    SERVICE.verify(2, anyRequestedFor(anyUrl()));
  }

  @Test
  void aMissingBodyIsUnreadable_whenAValueIsWanted() {
    SERVICE.stubFor(any(anyUrl()).willReturn(noContent()));
    assertThatThrownBy(
            () -> caller().call(Things.READ).path("id", "7").returning(Things.Receipt.class))
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessageContaining("expected application/json at $ (HTTP 204");
  }

  @Test
  void notFoundIsAValue_whenTheCallSaysSo() {
    SERVICE.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(404)));
    assertThat(caller().call(Things.READ).path("id", "7").returningIfFound(Things.Receipt.class))
        .isEmpty();
    assertThatThrownBy(
            () -> caller().call(Things.READ).path("id", "7").returning(Things.Receipt.class))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void aProblemIsRead_withItsEntriesAndTheMembersNobodyKnows() {
    SERVICE.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse()
                    .withStatus(422)
                    .withHeader("Content-Type", "application/problem+json; charset=utf-8")
                    .withHeader("X-Request-Id", "q-18")
                    .withBody(
                        """
                        {"type":"https://service.example/problems/validation",
                         "title":"Données refusées","status":422,"code":"validation-failed",
                         "detail":"Le nom MARTIN est déjà déclaré",
                         "errors":[{"pointer":"#/name","code":"length","detail":"trop long"}],
                         "existingEmployeeId":"e-9","rate":1.10,"nothing":null}
                        """)));
    UnprocessableException failure =
        catchThrowableOfType(
            UnprocessableException.class,
            () -> caller().call(Things.READ).path("id", "7").returning(Things.Receipt.class));
    assertThat(failure)
        .hasMessage(
            "test.things.read: refused by the service's rules, validation-failed (HTTP 422, request"
                + " q-18, attempt 1/1)");
    assertThat(failure.requestId()).hasValue("q-18");
    assertThat(failure.problem())
        .hasValueSatisfying(
            problem -> {
              assertThat(problem.type()).isEqualTo("https://service.example/problems/validation");
              assertThat(problem.title()).hasValue("Données refusées");
              assertThat(problem.status()).hasValue(422);
              assertThat(problem.code()).hasValue("validation-failed");
              assertThat(problem.detail()).hasValue("Le nom MARTIN est déjà déclaré");
              assertThat(problem.errors())
                  .singleElement()
                  .satisfies(
                      entry -> {
                        assertThat(entry.pointer()).isEqualTo("#/name");
                        assertThat(entry.code()).isEqualTo("length");
                        assertThat(entry.detail()).isEqualTo("trop long");
                      });
              assertThat(problem.otherMembers())
                  .containsEntry("existingEmployeeId", "e-9")
                  .containsEntry("rate", new BigDecimal("1.10"))
                  .containsEntry("nothing", null)
                  .hasSize(3);
              assertThat(problem.toString()).doesNotContain("MARTIN");
            });
  }

  @Test
  void anyOtherBodyOfARefusalIsTolerated_andBounded() {
    String page = "<html>" + "x".repeat(200_000) + "</html>";
    SERVICE.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse()
                    .withStatus(500)
                    .withHeader("Content-Type", "text/html")
                    .withBody(page)));
    ServerErrorException failure =
        catchThrowableOfType(
            ServerErrorException.class,
            () -> caller().call(Things.READ).path("id", "7").returning(Things.Receipt.class));
    assertThat(failure.problem()).isEmpty();
    assertThat(failure.rawBody()).hasSize(64 * 1024);
    assertThat(failure.details().bodyText()).startsWith("<html>xxx");
    assertThat(failure.getMessage()).doesNotContain("xxx");
  }

  @Test
  void aProblemThatCannotBeReadLeavesTheStatus() {
    for (String body : new String[] {"{\"title\":", "[]", "null", "", "{\"errors\":7}"}) {
      SERVICE.stubFor(
          any(anyUrl())
              .willReturn(
                  aResponse()
                      .withStatus(409)
                      .withHeader("Content-Type", "application/problem+json")
                      .withBody(body)));
      ConflictException failure =
          catchThrowableOfType(
              ConflictException.class,
              () -> caller().call(Things.READ).path("id", "7").returning(Things.Receipt.class));
      assertThat(failure.details().bodyText()).isEqualTo(body);
    }
  }

  @Test
  void onlyAllowListedHeadersAreKept() {
    SERVICE.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse()
                    .withStatus(400)
                    .withHeader("Set-Cookie", "session=abc")
                    .withHeader("X-Person", "MARTIN")
                    .withHeader("ETag", "\"v1\"")));
    ResponseException failure =
        catchThrowableOfType(
            ResponseException.class,
            () -> caller().call(Things.READ).path("id", "7").returning(Things.Receipt.class));
    assertThat(failure.headers()).containsOnlyKeys("ETag");
  }
}
