package fr.passerelle.sdk.client.internal;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.UnreadableResponseException;
import fr.passerelle.sdk.testing.CapturedLog;
import fr.passerelle.sdk.validation.ValidationMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a call puts on the wire. */
class ServiceCallTest extends WireMockFixture {
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
          .containsExactly("WARN test.things.create: goes on although 1 rules are broken");
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
