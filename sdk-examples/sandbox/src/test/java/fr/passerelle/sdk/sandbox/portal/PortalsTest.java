package fr.passerelle.sdk.sandbox.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.json.JsonObject;
import fr.passerelle.sdk.json.JsonValue;
import fr.passerelle.sdk.sandbox.portal.Recording.Scene;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests over all portals forget no portal, no method, no operation, no field. */
class PortalsTest {
  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("docs/functions.md"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  @Test
  void everyContractOfEveryModuleHasItsPortal() throws IOException {
    Set<String> contracts = new TreeSet<>();
    try (Stream<Path> modules = Files.list(root())) {
      for (Path module : modules.toList()) {
        Path contract = module.resolve("src/main/resources/contract");
        if (Files.isDirectory(contract)) {
          try (Stream<Path> files = Files.list(contract)) {
            files.forEach(file -> contracts.add("contract/" + file.getFileName()));
          }
        }
      }
    }
    Set<String> covered = new TreeSet<>();
    for (PortalUnderTest portal : Portals.start()) {
      try (portal) {
        portal.contract().ifPresent(covered::add);
      }
    }
    assertThat(covered).isEqualTo(contracts).isNotEmpty();
  }

  @Test
  void everyMethodOfEveryServiceIsCalled_andReachesEveryOperation() {
    for (PortalUnderTest portal : Portals.start()) {
      try (Recording recording = Recording.of(portal)) {
        assertThat(portal.services())
            .isNotEmpty()
            .allMatch(service -> service.getReturnType().isInterface());
        assertThat(recording.scenes())
            .extracting(Scene::name)
            .containsExactlyInAnyOrderElementsOf(recording.portal().methods().keySet());
        assertThat(recording.scenes()).allMatch(scene -> !scene.replies().isEmpty());
        assertThat(recording.operations())
            .containsExactlyInAnyOrderElementsOf(
                recording.portal().operations().stream().map(Operation::name).toList());
      }
    }
  }

  @Test
  void everyFieldOfASuccessThatAContractDescribesIsInSomeAnswer() throws IOException {
    for (PortalUnderTest portal : Portals.start()) {
      try (Recording recording = Recording.of(portal)) {
        if (recording.portal().contract().isEmpty()) {
          continue;
        }
        JsonNode contract = contract(recording.portal().contract().get());
        Map<String, Set<String>> seen = new TreeMap<>();
        Map<String, Set<String>> promised = new TreeMap<>();
        for (JsonNode path : contract.path("paths")) {
          for (JsonNode operation : path) {
            for (var response : operation.path("responses").properties()) {
              if (response.getKey().startsWith("2")) {
                for (JsonNode content : resolve(contract, response.getValue()).path("content")) {
                  promise(contract, content.path("schema"), promised);
                }
              }
            }
          }
        }
        promised.keySet().forEach(schema -> seen.put(schema, new TreeSet<>()));
        for (Scene scene : recording.scenes()) {
          if (scene.reply().isJson()) {
            JsonPlaces.each(
                scene.reply().json(), List.of(), (place, value) -> note(value, promised, seen));
          }
        }
        assertThat(seen).isEqualTo(promised);
      }
    }
  }

  /** Which schema an object follows is told by its fields: the one that promises all of them. */
  private static void note(
      JsonValue value, Map<String, Set<String>> promised, Map<String, Set<String>> seen) {
    if (value instanceof JsonObject object) {
      Set<String> names = object.members().keySet();
      promised.forEach(
          (schema, fields) -> {
            if (fields.containsAll(names)) {
              seen.get(schema).addAll(names);
            }
          });
    }
  }

  private static void promise(
      JsonNode contract, JsonNode schema, Map<String, Set<String>> promised) {
    JsonNode resolved = resolve(contract, schema);
    if (resolved.has("properties")) {
      Set<String> fields = new TreeSet<>();
      resolved.path("properties").fieldNames().forEachRemaining(fields::add);
      if (promised.put(schema.path("$ref").asText(), fields) == null) {
        resolved.path("properties").forEach(property -> promise(contract, property, promised));
      }
    }
    if (resolved.has("items")) {
      promise(contract, resolved.path("items"), promised);
    }
  }

  private static JsonNode resolve(JsonNode contract, JsonNode node) {
    return node.has("$ref") ? contract.at(node.path("$ref").asText().substring(1)) : node;
  }

  private static JsonNode contract(String resource) throws IOException {
    try (InputStream in = PortalsTest.class.getResourceAsStream("/" + resource)) {
      return new YAMLMapper().readTree(in);
    }
  }
}
