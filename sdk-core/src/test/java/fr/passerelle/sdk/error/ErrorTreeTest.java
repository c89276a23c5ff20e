package fr.passerelle.sdk.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorTreeTest {
  private static final CallContext CALL =
      CallContext.of("test.call").atAttempt(2, 3).answered(409, "q-17");

  static Stream<Arguments> families() {
    return Stream.of(
        Arguments.of(400, BadRequestException.class),
        Arguments.of(401, UnauthorizedException.class),
        Arguments.of(403, ForbiddenException.class),
        Arguments.of(404, NotFoundException.class),
        Arguments.of(410, NotFoundException.class),
        Arguments.of(409, ConflictException.class),
        Arguments.of(412, ConflictException.class),
        Arguments.of(413, TooLargeException.class),
        Arguments.of(422, UnprocessableException.class),
        Arguments.of(429, RateLimitedException.class),
        Arguments.of(500, ServerErrorException.class),
        Arguments.of(599, ServerErrorException.class),
        Arguments.of(302, UnexpectedStatusException.class),
        Arguments.of(418, UnexpectedStatusException.class),
        Arguments.of(600, UnexpectedStatusException.class));
  }

  @ParameterizedTest
  @MethodSource("families")
  void theFamilyOfTheStatusIsTheType(int status, Class<?> type) {
    ResponseException failure = ResponseException.of(CALL, ResponseDetails.ofStatus(status));
    assertThat(failure).isExactlyInstanceOf(type);
    assertThat(failure.status()).isEqualTo(status);
  }

  @Test
  void aMessageNamesTheOperationTheStatusTheRequestAndTheAttempt() {
    ConflictException failure = new ConflictException(CALL, ResponseDetails.ofStatus(409));
    assertThat(failure)
        .hasMessage(
            "test.call: in conflict with the present state (HTTP 409, request q-17, attempt 2/3)");
    assertThat(failure.operation()).hasValue("test.call");
    assertThat(failure.attempts()).hasValue("2/3");
    assertThat(failure.requestId()).hasValue("q-17");
    assertThat(failure.context()).hasValue(CALL);
  }

  @Test
  void whatIsNotKnownIsLeftOutOfTheMessage() {
    assertThat(new TransportException("the connection broke", CallContext.of("test.call"), null))
        .hasMessage("test.call: the connection broke");
    assertThat(
            new NotSentException(
                "the host is unknown", CallContext.of("test.call").atAttempt(1, 3), null))
        .hasMessage("test.call: the host is unknown (attempt 1/3)");
    assertThat(new ConfigurationException("no base URL").operation()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"already-on-roster", "CSL-00011", "v1.2_x"})
  void theCodeOfAProblemIsInTheMessage_whenItLooksLikeOne(String code) {
    assertThat(withCode(code)).hasMessageContaining("state, " + code + " (HTTP");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "185057800608491", "Zoë", "two words", "a1850578b", "a\nb"})
  void theCodeOfAProblemStaysOut_whenItMayBeSomethingElse(String code) {
    assertThat(withCode(code))
        .hasMessageContaining("the present state (HTTP")
        .satisfies(failure -> assertThat(failure.problem().orElseThrow().code()).hasValue(code));
  }

  private static ResponseException withCode(String code) {
    return ResponseException.of(
        CALL,
        new ResponseDetails(
            409, Map.of(), Problem.of(Map.of("code", code)), new byte[0], Duration.ZERO));
  }

  @Test
  void membersOfAnUnexpectedTypeCountAsAbsent() {
    Map<String, Object> members = new HashMap<>();
    members.put("type", 1);
    members.put("status", "four");
    members.put("title", null);
    members.put("errors", List.of("text", Map.of("pointer", 3, "code", "c")));
    Problem problem = Problem.of(members);
    assertThat(problem.type()).isEqualTo("about:blank");
    assertThat(problem.status()).isEmpty();
    assertThat(problem.title()).isEmpty();
    assertThat(problem.instance()).isEmpty();
    assertThat(problem.errors()).containsExactly(new Problem.Entry("", "c", ""));
    assertThat(problem.otherMembers()).isEmpty();
  }

  @Test
  void entriesAreAlsoReadUnderTheirOtherName() {
    Problem problem =
        Problem.of(Map.of("violations", List.of(Map.of("pointer", "#/a", "detail", "MARTIN"))));
    assertThat(problem.errors()).containsExactly(new Problem.Entry("#/a", "", "MARTIN"));
    assertThat(problem.errors().toString()).doesNotContain("MARTIN");
  }

  @Test
  void theBodyCannotBeChangedFromOutside() {
    byte[] body = {1, 2};
    ResponseDetails details = new ResponseDetails(500, Map.of("A", "b"), null, body, null);
    body[0] = 9;
    details.body()[1] = 9;
    assertThat(details.body()).containsExactly(1, 2);
    assertThatThrownBy(() -> details.headers().put("C", "d"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(details).hasToString("HTTP 500, 2 bytes");
  }

  @Test
  void onlyAFinalRefusalOfASignInMustNotBeRepeated() {
    assertThat(AuthenticationException.Kind.values())
        .filteredOn(kind -> !kind.isFinal())
        .containsExactly(AuthenticationException.Kind.SERVICE_UNAVAILABLE);
  }

  static Stream<SdkException> all() {
    return Stream.of(
        ResponseException.of(
            CALL,
            new ResponseDetails(
                409, Map.of(), Problem.of(Map.of("code", "c")), new byte[] {1}, null)),
        new OutcomeUnknownException("?", CALL, null, "k", "test.find", () -> Outcome.HAPPENED),
        new AuthenticationException(AuthenticationException.Kind.ACCOUNT_LOCKED, CALL, null),
        new DeadlineExceededException(DeadlineExceededException.Phase.AWAITING_ANSWER, CALL, null),
        new UnreadableResponseException("?", "$.a", 1, 2, CALL, null),
        new InvalidModelException("Thing", List.of(new Violation("a", "b", "c"))));
  }

  @ParameterizedTest
  @MethodSource("all")
  void anExceptionSurvivesSerialisation_withoutTheAnswer(SdkException failure) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(failure);
    }
    SdkException copy;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      copy = (SdkException) in.readObject();
    }
    assertThat(copy).hasSameClassAs(failure).hasMessage(failure.getMessage());
    assertThat(copy.requestId()).isEqualTo(failure.requestId());
    if (copy instanceof ResponseException response) {
      assertThat(response.status()).isEqualTo(409);
      assertThat(response.problem()).isEmpty();
      assertThat(response.rawBody()).isEmpty();
    }
    if (copy instanceof OutcomeUnknownException unknown) {
      assertThat(unknown.settlingOperation()).hasValue("test.find");
      assertThat(unknown.reconcile()).isEqualTo(Outcome.STILL_UNKNOWN);
    }
  }
}
