package fr.passerelle.sdk.sandbox.contract;

import fr.passerelle.sdk.sandbox.internal.openapi.OpenApiDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Verifies that exchanges conform to an OpenAPI 3.1 document: known path and method, parameters,
 * request body, status, response headers and body. Safe for many threads.
 *
 * <p>A request that the server refused (status 400 and above) is not judged: tests send wrong
 * requests on purpose, and refusing them is what the contract asks. Its answer is judged.
 */
public final class ContractCheck {
  private final OpenApiDocument document;

  private ContractCheck(OpenApiDocument document) {
    this.document = document;
  }

  /**
   * Reads a contract that a module ships.
   *
   * @param resource resource name, such as {@code contract/amsn.openapi.yaml}
   * @return the check
   * @throws IllegalArgumentException when there is no such resource or it is not OpenAPI 3.1
   */
  public static ContractCheck of(String resource) {
    return new ContractCheck(OpenApiDocument.resource(resource));
  }

  /**
   * Reads a contract.
   *
   * @param openApi the document, YAML or JSON; not closed
   * @return the check
   * @throws IOException when it cannot be read
   * @throws IllegalArgumentException when it is not OpenAPI 3.1
   */
  public static ContractCheck read(InputStream openApi) throws IOException {
    return new ContractCheck(OpenApiDocument.read(openApi));
  }

  /**
   * Lists the operations of the contract.
   *
   * @return operationIds in the order of the document
   */
  public List<String> operations() {
    return document.operations().stream().map(operation -> operation.id()).toList();
  }

  /**
   * Judges an exchange.
   *
   * @param exchange the exchange
   * @return where it departs from the contract, empty when it conforms
   */
  public List<ContractViolation> check(Exchange exchange) {
    String path = exchange.target().split("\\?", 2)[0];
    return document
        .match(exchange.method(), path)
        .map(match -> new ExchangeJudge(match, exchange).violations())
        .orElseGet(() -> unknown(exchange, path));
  }

  /**
   * Fails when an exchange departs from the contract.
   *
   * @param exchange the exchange
   * @throws AssertionError naming places and codes, never a value
   */
  public void verify(Exchange exchange) {
    List<ContractViolation> violations = check(exchange);
    if (!violations.isEmpty()) {
      throw new AssertionError(
          violations.stream()
              .map(ContractViolation::toString)
              .collect(Collectors.joining("; ", "exchange departs from the contract: ", "")));
    }
  }

  /** A server that refuses a path or method outside the contract does what it should. */
  private List<ContractViolation> unknown(Exchange exchange, String path) {
    boolean pathKnown = !document.methods(path).isEmpty();
    if (exchange.status() == (pathKnown ? 405 : 404)) {
      return List.of();
    }
    String place = pathKnown ? "request/method" : "request/path";
    return List.of(new ContractViolation(exchange.method() + " ?", place, "unknown"));
  }
}
