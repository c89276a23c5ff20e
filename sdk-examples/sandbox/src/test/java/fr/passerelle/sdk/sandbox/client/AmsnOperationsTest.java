package fr.passerelle.sdk.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.AmsnOperations;
import fr.passerelle.sdk.client.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the client declares is what the contract publishes, operation by operation. */
class AmsnOperationsTest {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  @Test
  void operationsOfTheClientAreThoseOfTheContract() throws IOException {
    Set<String> declared = new TreeSet<>();
    for (Operation operation : AmsnOperations.all()) {
      declared.add(
          line(
              operation.name().substring(operation.name().lastIndexOf('.') + 1),
              operation.method().name(),
              operation.pathTemplate(),
              operation.function(),
              operation.screen(),
              operation.idempotence().name(),
              operation.needsSession()));
    }
    assertThat(declared).isEqualTo(published());
  }

  private static Set<String> published() throws IOException {
    Set<String> lines = new TreeSet<>();
    for (var path : contract().path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          JsonNode operation = method.getValue();
          lines.add(
              line(
                  operation.path("operationId").asText(),
                  method.getKey().toUpperCase(Locale.ROOT),
                  path.getKey(),
                  operation.path("x-function").asText(),
                  operation.path("x-screen").asText(),
                  operation.path("x-idempotence").asText(),
                  !operation.has("security")));
        }
      }
    }
    return lines;
  }

  private static JsonNode contract() throws IOException {
    try (InputStream in = AmsnClient.class.getResourceAsStream("/contract/amsn.openapi.yaml")) {
      return new YAMLMapper().readTree(in);
    }
  }

  private static String line(Object... parts) {
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      text.append(part).append(" | ");
    }
    return text.toString();
  }
}
