package fr.passerelle.sdk.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.sdk.sandbox.contract.ContractCheck;
import fr.passerelle.sdk.sandbox.contract.Exchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A plain HTTP client that checks each exchange against the contract. */
final class Caller {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ContractCheck CONTRACT = ContractCheck.of("contract/amsn.openapi.yaml");

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI base;
  private Optional<String> token = Optional.empty();

  Caller(PasserelleSandbox sandbox) {
    this.base = sandbox.amsn().baseUri();
  }

  record Reply(int status, HttpResponse<byte[]> raw) {
    JsonNode json() {
      try {
        return MAPPER.readTree(raw.body());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    String code() {
      return json().path("code").asText();
    }

    List<String> errors() {
      List<String> errors = new ArrayList<>();
      json()
          .path("errors")
          .forEach(
              error ->
                  errors.add(error.path("pointer").asText() + " " + error.path("code").asText()));
      return errors;
    }

    Optional<String> header(String name) {
      return raw.headers().firstValue(name);
    }
  }

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** A complete entry of somebody who cannot exist. */
  static ObjectNode entry() {
    return object()
        .put("establishment", "73282932000074")
        .put("socialSecurityNumber", "185059999901270")
        .put("familyName", "Marolle")
        .put("firstNames", "Éloan Pier")
        .put("sex", "male")
        .put("birthDate", "1985-05-14")
        .put("entryDate", "2026-10-05")
        .put("contractType", "CDI")
        .put("monitoringCategory", "SI");
  }

  Reply signIn(String member, String password) {
    Reply reply = post("/sessions", object().put("memberNumber", member).put("password", password));
    if (reply.status() == 201) {
      token = Optional.of(reply.json().path("token").asText());
    }
    return reply;
  }

  void forgetToken() {
    token = Optional.empty();
  }

  Reply get(String target) {
    return send("GET", target, null);
  }

  Reply delete(String target) {
    return send("DELETE", target, null);
  }

  Reply post(String target, JsonNode body, String... headers) {
    return send("POST", target, body.toString(), headers);
  }

  Reply put(String target, JsonNode body) {
    return send("PUT", target, body.toString());
  }

  Reply patch(String id, String etag, JsonNode body) {
    return send("PATCH", "/roster/employees/" + id, body.toString(), "If-Match", etag);
  }

  Reply enter(JsonNode body) {
    return enter(body, UUID.randomUUID().toString());
  }

  Reply enter(JsonNode body, String key) {
    return post("/roster/employees", body, "Idempotency-Key", key);
  }

  Reply exit(String id, String date) {
    return exit(id, date, UUID.randomUUID().toString());
  }

  Reply exit(String id, String date, String key) {
    return post(
        "/roster/employees/" + id + "/exit",
        object().put("exitDate", date),
        "Idempotency-Key",
        key);
  }

  Reply send(String method, String target, String body, String... headers) {
    try {
      return sendOrBreak(method, target, body, headers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends, letting a broken connection be seen. */
  Reply sendOrBreak(String method, String target, String body, String... headers)
      throws IOException {
    byte[] bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + target))
            .method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes));
    if (body != null) {
      request.setHeader("Content-Type", "application/json");
    }
    token.ifPresent(value -> request.setHeader("Authorization", "Bearer " + value));
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    HttpRequest built = request.build();
    HttpResponse<byte[]> response = exchange(built);
    CONTRACT.verify(
        Exchange.of(method, target)
            .sent(built.headers().map(), bytes)
            .answered(response.statusCode(), response.headers().map(), response.body()));
    return new Reply(response.statusCode(), response);
  }

  private HttpResponse<byte[]> exchange(HttpRequest request) throws IOException {
    try {
      return http.send(request, BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
