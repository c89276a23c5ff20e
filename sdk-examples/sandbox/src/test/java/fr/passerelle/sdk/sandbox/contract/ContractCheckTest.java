package fr.passerelle.sdk.sandbox.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.passerelle.sdk.amsn.AmsnOperations;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContractCheckTest {
  private static final Map<String, List<String>> JSON =
      Map.of("content-type", List.of("application/json; charset=utf-8"));
  private static final Map<String, List<String>> PROBLEM =
      Map.of("Content-Type", List.of("application/problem+json"));
  private static final String SESSION =
      """
      {"token":"t","expiresAt":"2026-11-02T08:10:00Z","passwordPersonalised":true}""";

  private final ContractCheck check = ContractCheck.of("contract/amsn.openapi.yaml");

  @Test
  void operationsAreThoseOfTheContract() {
    List<String> declared =
        AmsnOperations.all().stream()
            .map(operation -> operation.name().substring(operation.name().lastIndexOf('.') + 1))
            .toList();

    assertThat(check.operations())
        .containsExactlyInAnyOrderElementsOf(declared)
        .startsWith("signIn", "signOut", "personalisePassword");
  }

  @Test
  void exchangeConforms_whenRequestAndAnswerDo() {
    Exchange exchange =
        Exchange.of("post", "/sessions")
            .sent(JSON, bytes("{\"memberNumber\":\"A1\",\"password\":\"p\"}"))
            .answered(
                201,
                Map.of(
                    "content-type", List.of("application/json"),
                    "location", List.of("/amsn/sessions/current")),
                bytes(SESSION));

    assertThat(check.check(exchange)).isEmpty();
    check.verify(exchange);
  }

  @Test
  void eachDepartureIsNamed_whenRequestAndAnswerDepart() {
    Exchange exchange =
        Exchange.of("POST", "/sessions?trace=1")
            .sent(JSON, bytes("{\"memberNumber\":\"A1\",\"pass\":\"p\"}"))
            .answered(201, JSON, bytes("{\"token\":\"\",\"expiresAt\":\"tomorrow\"}"));

    assertThat(check.check(exchange))
        .extracting(ContractViolation::toString)
        .containsExactlyInAnyOrder(
            "signIn: request/query unknown",
            "signIn: request/body/pass unknown-field",
            "signIn: request/body/password required",
            "signIn: response/header/Location required",
            "signIn: response/body/token length",
            "signIn: response/body/expiresAt format",
            "signIn: response/body/passwordPersonalised required");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> check.verify(exchange))
        .withMessageContaining("response/body/expiresAt format")
        .withMessageNotContaining("tomorrow");
  }

  @Test
  void wrongRequestIsNoDeparture_whenTheServerRefusedIt_butItsAnswerIsStillJudged() {
    Exchange refused =
        Exchange.of("POST", "/sessions")
            .sent(JSON, bytes("{}"))
            .answered(422, PROBLEM, bytes("{\"type\":\"x\",\"title\":\"x\",\"status\":400}"));

    assertThat(check.check(refused))
        .extracting(ContractViolation::toString)
        .containsExactlyInAnyOrder(
            "signIn: response/body/code required", "signIn: response/body/status format");
  }

  @Test
  void successIsADeparture_whenTheContractDoesNotNameItsStatus() {
    Exchange exchange =
        Exchange.of("DELETE", "/sessions/current")
            .sent(Map.of(), new byte[0])
            .answered(202, Map.of(), new byte[0]);

    assertThat(check.check(exchange))
        .containsExactly(new ContractViolation("signOut", "response/status", "undocumented"));
  }

  @Test
  void bodyIsADeparture_whereTheContractHasNone() {
    Exchange exchange =
        Exchange.of("DELETE", "/sessions/current")
            .sent(JSON, bytes("{}"))
            .answered(204, JSON, bytes("{}"));

    assertThat(check.check(exchange))
        .extracting(ContractViolation::place)
        .containsExactly("request/body", "response/body");
  }

  @Test
  void parametersAreJudged_inPathQueryAndHeader() {
    Exchange exchange =
        Exchange.of("POST", "/roster/employees/a.b/exit")
            .sent(JSON, bytes("{\"exitDate\":\"2026-10-31\"}"))
            .answered(200, Map.of("Content-Type", List.of("text/html")), bytes("<p>"));

    assertThat(check.check(exchange))
        .extracting(ContractViolation::toString)
        .containsExactlyInAnyOrder(
            "declareExit: request/path/employeeId format",
            "declareExit: request/header/Idempotency-Key required",
            "declareExit: response/header/ETag required",
            "declareExit: response/header/Content-Type undocumented");
    Exchange list =
        Exchange.of("GET", "/roster/employees?limit=201&status=all")
            .sent(Map.of(), new byte[0])
            .answered(200, JSON, bytes("{\"items\":[]"));
    assertThat(check.check(list))
        .extracting(ContractViolation::toString)
        .containsExactly(
            "listEmployees: request/query/limit range", "listEmployees: response/body malformed");
  }

  @Test
  void unknownPathOrMethod_isADeparture_unlessItWasRefusedAsSuch() {
    assertThat(check.check(answered("GET", "/price-list", 200)))
        .extracting(ContractViolation::place)
        .containsExactly("request/path");
    assertThat(check.check(answered("DELETE", "/sessions", 404)))
        .extracting(ContractViolation::place)
        .containsExactly("request/method");
    assertThat(check.check(answered("GET", "/price-list", 404))).isEmpty();
    assertThat(check.check(answered("DELETE", "/sessions", 405))).isEmpty();
  }

  @Test
  void documentIsRefused_whenItIsNoContract() {
    assertThatIllegalArgumentException().isThrownBy(() -> ContractCheck.of("contract/none.yaml"));
    assertThatIllegalArgumentException().isThrownBy(() -> read("openapi: 3.0.3"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                read(
                    """
                    openapi: 3.1.0
                    paths:
                      /a:
                        get:
                          operationId: a
                          responses:
                            '200': {$ref: '#/components/responses/None'}
                    """));
  }

  private static ContractCheck read(String yaml) throws java.io.IOException {
    return ContractCheck.read(new ByteArrayInputStream(bytes(yaml)));
  }

  private static Exchange answered(String method, String target, int status) {
    return Exchange.of(method, target)
        .sent(Map.of(), new byte[0])
        .answered(status, Map.of(), new byte[0]);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
