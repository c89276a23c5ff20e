package fr.passerelle.sdk.sandbox.contract;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.sdk.sandbox.internal.openapi.OpenApiBody;
import fr.passerelle.sdk.sandbox.internal.openapi.OpenApiDocument.Match;
import fr.passerelle.sdk.sandbox.internal.openapi.OpenApiOperation;
import fr.passerelle.sdk.sandbox.internal.openapi.OpenApiParameter;
import fr.passerelle.sdk.sandbox.internal.openapi.OpenApiResponse;
import fr.passerelle.sdk.sandbox.internal.openapi.Schema;
import fr.passerelle.sdk.sandbox.internal.openapi.SchemaFault;
import fr.passerelle.sdk.sandbox.internal.wire.Json;
import fr.passerelle.sdk.sandbox.internal.wire.Query;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges one exchange against the operation it was recognised as. */
final class ExchangeJudge {
  private static final int FIRST_REFUSAL = 400;

  private final OpenApiOperation operation;
  private final Map<String, String> pathValues;
  private final Exchange exchange;
  private final List<ContractViolation> violations = new ArrayList<>();

  ExchangeJudge(Match match, Exchange exchange) {
    this.operation = match.operation();
    this.pathValues = match.pathValues();
    this.exchange = exchange;
  }

  List<ContractViolation> violations() {
    if (exchange.status() < FIRST_REFUSAL) {
      judgeParameters();
      judgeRequestBody();
    }
    judgeResponse();
    return List.copyOf(violations);
  }

  private void judgeParameters() {
    Map<String, String> query = Query.of(exchange.target());
    Set<String> known = new HashSet<>();
    for (OpenApiParameter parameter : operation.parameters()) {
      Optional<String> raw =
          switch (parameter.in()) {
            case "path" -> Optional.ofNullable(pathValues.get(parameter.name()));
            case "query" -> Optional.ofNullable(query.get(parameter.name()));
            default -> exchange.requestHeader(parameter.name());
          };
      known.add(parameter.pointer());
      parameter.judge(raw).ifPresent(fault -> add("request/" + fault.pointer(), fault.code()));
    }
    for (String name : query.keySet()) {
      if (!known.contains("query/" + name)) {
        add("request/query", "unknown");
      }
    }
  }

  private void judgeRequestBody() {
    byte[] bytes = exchange.requestBody();
    if (operation.body().isEmpty()) {
      if (bytes.length > 0) {
        add("request/body", "undocumented");
      }
      return;
    }
    OpenApiBody body = operation.body().get();
    if (bytes.length == 0) {
      if (body.required()) {
        add("request/body", "required");
      }
      return;
    }
    Optional<Schema> schema = body.schema(exchange.requestHeader("Content-Type"));
    if (schema.isEmpty()) {
      add("request/header/Content-Type", "undocumented");
      return;
    }
    judgeJson("request/body", bytes, schema.get());
  }

  private void judgeResponse() {
    Optional<OpenApiResponse> documented = documentedResponse();
    if (documented.isEmpty()) {
      add("response/status", "undocumented");
      return;
    }
    OpenApiResponse response = documented.get();
    for (OpenApiParameter header : response.headers()) {
      header
          .judge(exchange.responseHeader(header.name()))
          .ifPresent(fault -> add("response/" + fault.pointer(), fault.code()));
    }
    byte[] bytes = exchange.responseBody();
    if (response.content().isEmpty()) {
      if (bytes.length > 0) {
        add("response/body", "undocumented");
      }
      return;
    }
    Optional<Schema> schema = response.schema(exchange.responseHeader("Content-Type"));
    if (schema.isEmpty()) {
      add("response/header/Content-Type", "undocumented");
      return;
    }
    if (!exchange.responseHeader("Content-Type").orElse("").contains("json")) {
      // A document: its type is all that a contract says of it.
      return;
    }
    judgeJson("response/body", bytes, schema.get())
        .filter(node -> node.has("status") && exchange.status() >= FIRST_REFUSAL)
        .filter(problem -> problem.path("status").asInt() != exchange.status())
        .ifPresent(problem -> add("response/body/status", "format"));
  }

  /** The "default" of a contract describes refusals: a success must be named by its status. */
  private Optional<OpenApiResponse> documentedResponse() {
    return exchange.status() < FIRST_REFUSAL
        ? Optional.ofNullable(operation.responses().get(Integer.toString(exchange.status())))
        : operation.response(exchange.status());
  }

  private Optional<JsonNode> judgeJson(String place, byte[] bytes, Schema schema) {
    Optional<JsonNode> node = Json.read(bytes);
    if (node.isEmpty()) {
      add(place, "malformed");
      return node;
    }
    for (SchemaFault fault : schema.judge(node.get())) {
      add(place + fault.pointer(), fault.code());
    }
    return node;
  }

  private void add(String place, String code) {
    violations.add(new ContractViolation(operation.id(), place, code));
  }
}
