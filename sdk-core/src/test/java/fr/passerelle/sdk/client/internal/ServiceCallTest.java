package fr.passerelle.sdk.client.internal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import fr.passerelle.sdk.client.ApiResponse;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.ConflictException;
import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.NotFoundException;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.error.ServerErrorException;
import fr.passerelle.sdk.error.UnprocessableException;
import fr.passerelle.sdk.error.UnreadableResponseException;
import fr.passerelle.sdk.testing.CapturedLog;
import fr.passerelle.sdk.transport.retry.RetryPolicy;
import fr.passerelle.sdk.validation.ValidationMode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a call puts on the wire and what it makes of the answer. */
class ServiceCallTest {
  @RegisterExtension
  static final WireMockExtension SERVICE =
      WireMockExtension.newInstance()
          .options(
              WireMockConfiguration.options()
                  .dynamicPort()
                  .bindAddress("127.0.0.1")
                  .gzipDisabled(true))
          .build();

  private final SdkRuntime runtime =
      SdkRuntime.builder().application("LogiPaie", "12.4").retry(RetryPolicy.none()).build();

  @AfterEach
  void close() {
    runtime.close();
  }

  private ServiceCaller caller() {
    return caller(runtime);
  }

  private static ServiceCaller caller(SdkRuntime runtime) {
    return ServiceCaller.of(runtime, URI.create("http://127.0.0.1:" + SERVICE.getPort() + "/v1/"));
  }

  private static void answering(String body) {
    SERVICE.stubFor(any(anyUrl()).willReturn(okJson(body)));
  }

  @Test
  void pathVariablesAndQueryAreEncoded_soThatNoValueCanChangeTheUrl() {
    answering("{\"id\":\"r1\"}");
    caller()
        .call(Things.READ)
        .path("id", "a/b?c#d é%..")
        .query("name", "Zoë & fils+1=2")
        .query("empty", "")
        .query("left", (String) null)
        .query("absent", Optional.empty())
        .query("many", 1)
        .query("many", 2)
        .returning(Things.Receipt.class);
    SERVICE.verify(
        getRequestedFor(
            urlEqualTo(
                "/v1/things/a%2Fb%3Fc%23d%20%C3%A9%25..?name=Zo%C3%AB%20%26%20fils%2B1%3D2"
                    + "&empty=&many=1&many=2")));
  }

  @Test
  void aPathVariableThatWouldClimbOrVanishIsRefused() {
    for (String value : new String[] {"", ".", ".."}) {
      assertThatThrownBy(() -> caller().call(Things.READ).path("id", value))
          .isInstanceOf(ConfigurationException.class);
    }
    assertThatThrownBy(() -> caller().call(Things.READ).path("other", "7"))
        .hasMessage("the path /things/{id} has no variable other");
    assertThatThrownBy(() -> caller().call(Things.READ).returning(Things.Receipt.class))
        .hasMessage("the variable id of the path /things/{id} has no value");
  }

  @Test
  void everyCallSaysWhoSendsItAndWhatItReads() {
    answering("{\"id\":\"r1\"}");
    caller()
        .withOptions(RequestOptions.builder().header("X-Gateway", "g").build())
        .call(Things.READ)
        .path("id", "7")
        .options(RequestOptions.builder().header("X-Tenant", "t").build())
        .returning(Things.Receipt.class);
    SERVICE.verify(
        getRequestedFor(urlEqualTo("/v1/things/7"))
            .withHeader(
                "User-Agent", matching("passerelle-sdk/\\d\\S+ \\(Java \\d+\\) LogiPaie/12\\.4"))
            .withHeader("Accept", equalTo("application/json, application/problem+json"))
            .withHeader("X-Gateway", equalTo("g"))
            .withHeader("X-Tenant", equalTo("t"))
            .withHeader("Idempotency-Key", absent())
            .withHeader("If-Match", absent()));
  }

  @Test
  void theModelIsSentAsJson_onTheConditionOfItsVersion() {
    answering("{\"id\":\"r1\"}");
    caller()
        .call(Things.CREATE)
        .path("id", "7")
        .body(Things.Thing.named("chair"))
        .ifMatch("\"v3\"")
        .returning(Things.Receipt.class);
    SERVICE.verify(
        postRequestedFor(urlEqualTo("/v1/things/7"))
            .withHeader("Content-Type", equalTo("application/json"))
            .withHeader("If-Match", equalTo("\"v3\""))
            .withHeader("Idempotency-Key", matching("[0-9a-f-]{36}"))
            .withRequestBody(equalToJson("{\"name\":\"chair\"}")));
  }

  @Test
  void aKeyIsRefused_whenTheOperationTakesNone() {
    assertThatThrownBy(
            () ->
                caller()
                    .call(Things.READ)
                    .path("id", "7")
                    .options(RequestOptions.builder().idempotencyKey("k").build())
                    .returning(Things.Receipt.class))
        .hasMessage("test.things.read takes no idempotency key");
  }

  @Test
  void aBodyIsRefused_whenTheOperationIsAGet() {
    assertThatThrownBy(() -> caller().call(Things.READ).body(Things.Thing.named("chair")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("test.things.read is a GET and carries no body");
  }

  @Test
  void anInvalidModelIsNotSent() {
    answering("{\"id\":\"r1\"}");
    ServiceCall call =
        caller()
            .call(Things.CREATE)
            .path("id", "7")
            .body(Things.Thing.named("far too long a name"));
    InvalidModelException failure =
        catchThrowableOfType(
            InvalidModelException.class, () -> call.returning(Things.Receipt.class));
    assertThat(failure.violations())
        .singleElement()
        .satisfies(violation -> assertThat(violation.path()).isEqualTo("name"));
    SERVICE.verify(0, anyRequestedFor(anyUrl()));
  }

  @Test
  void anInvalidModelIsSentAndCounted_whenTheApplicationOnlyWantsAReport() {
    answering("{\"id\":\"r1\"}");
    try (CapturedLog log = CapturedLog.open();
        SdkRuntime reporting = SdkRuntime.builder().validation(ValidationMode.REPORT).build()) {
      caller(reporting)
          .call(Things.CREATE)
          .path("id", "7")
          .body(Things.Thing.named("far too long a name"))
          .returning(Things.Receipt.class);
      assertThat(log.of("fr.passerelle.sdk.validation"))
          .containsExactly("WARN test.things.create: sent although 1 rules are broken");
      assertThat(log.text()).doesNotContain("far too long");
    }
    SERVICE.verify(1, anyRequestedFor(anyUrl()));
  }

  @Test
  void anInvalidModelIsSentSilently_whenTheApplicationChecksItself() {
    answering("{\"id\":\"r1\"}");
    try (CapturedLog log = CapturedLog.open();
        SdkRuntime trusting = SdkRuntime.builder().validation(ValidationMode.OFF).build()) {
      caller(trusting)
          .call(Things.CREATE)
          .path("id", "7")
          .body(Things.Thing.named("far too long a name"))
          .returning(Things.Receipt.class);
      assertThat(log.of("fr.passerelle.sdk.validation")).isEmpty();
    }
    SERVICE.verify(1, anyRequestedFor(anyUrl()));
  }

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

  @Test
  void aListIsReadPageByPage_withItsFiltersOnEveryPage() {
    SERVICE.stubFor(
        get(urlEqualTo("/v1/things?status=active"))
            .willReturn(okJson("{\"items\":[{\"id\":\"a\"}],\"nextCursor\":\"c/2\"}")));
    SERVICE.stubFor(
        get(urlEqualTo("/v1/things?status=active&cursor=c%2F2"))
            .willReturn(okJson("{\"items\":[],\"nextCursor\":\"3\",\"total\":2}")));
    SERVICE.stubFor(
        get(urlEqualTo("/v1/things?status=active&cursor=3"))
            .willReturn(okJson("{\"items\":[{\"id\":\"b\",\"colour\":\"red\"}]}")));
    Pages<Things.Receipt> pages =
        caller().call(Things.LIST).query("status", "active").returningPages(Things.Receipt.class);
    assertThat(pages).extracting(Things.Receipt::id).containsExactly("a", "b");
    SERVICE.verify(3, getRequestedFor(urlPathEqualTo("/v1/things")));
  }

  @Test
  void aListStartsAtTheGivenCursor() {
    SERVICE.stubFor(
        get(urlEqualTo("/v1/things?cursor=c%2F2"))
            .willReturn(okJson("{\"items\":[{\"id\":\"b\"}]}")));
    Pages<Things.Receipt> pages =
        caller().call(Things.LIST).startingAt("c/2").returningPages(Things.Receipt.class);
    assertThat(pages).extracting(Things.Receipt::id).containsExactly("b");
    SERVICE.verify(1, anyRequestedFor(anyUrl()));
  }

  @Test
  void aPageWithoutItemsIsUnreadable_sinceItWouldPassForTheEnd() {
    answering("{\"nextCursor\":\"2\"}");
    assertThatThrownBy(() -> caller().call(Things.LIST).returningPages(Things.Receipt.class))
        .isInstanceOf(UnreadableResponseException.class);
    answering("{\"items\":null}");
    assertThatThrownBy(() -> caller().call(Things.LIST).returningPages(Things.Receipt.class))
        .isInstanceOf(UnreadableResponseException.class);
  }

  @Test
  void theCeilingOfPagesCanBeLowered() {
    SERVICE.stubFor(
        get(urlPathEqualTo("/v1/things"))
            .willReturn(okJson("{\"items\":[{\"id\":\"a\"}],\"nextCursor\":\"2\"}")));
    Pages<Things.Receipt> pages =
        caller().call(Things.LIST).pageCeiling(1).returningPages(Things.Receipt.class);
    assertThatThrownBy(() -> pages.forEach(receipt -> {}))
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessageContaining("more than 1 pages");
  }
}
