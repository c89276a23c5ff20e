package fr.passerelle.sdk.sandbox.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.AnnotationKeyword;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks a document once, resolving references inside it and compiling the schemas it meets. */
final class OpenApiReader {
  private static final String LOCATION = "urn:passerelle:contract";
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /**
   * The library warns of each keyword it does not know; a document around schemas is full of them.
   */
  private static final JsonMetaSchema QUIET =
      JsonMetaSchema.builder(JsonMetaSchema.getV202012())
          .unknownKeywordFactory((keyword, context) -> new AnnotationKeyword(keyword))
          .build();

  private final JsonNode root;
  private final JsonSchemaFactory factory;
  private final SchemaValidatorsConfig config;
  private final Map<String, Schema> compiled = new HashMap<>();

  OpenApiReader(InputStream yaml) throws IOException {
    this.root = new YAMLMapper().readTree(yaml);
    if (!root.path("openapi").asText().startsWith("3.1")) {
      throw new IllegalArgumentException("not an OpenAPI 3.1 document");
    }
    String json = new ObjectMapper().writeValueAsString(root);
    this.factory =
        JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder ->
                builder
                    .metaSchema(QUIET)
                    .schemaLoaders(loaders -> loaders.schemas(Map.of(LOCATION, json))));
    this.config =
        SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .build();
  }

  List<OpenApiOperation> operations() {
    List<OpenApiOperation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
      Place item = new Place(path.getValue(), "/paths/" + escape(path.getKey()));
      for (Map.Entry<String, JsonNode> entry : path.getValue().properties()) {
        if (METHODS.contains(entry.getKey())) {
          operations.add(
              operation(path.getKey(), entry.getKey(), item, item.child(entry.getKey())));
        }
      }
    }
    return operations;
  }

  private OpenApiOperation operation(String path, String method, Place item, Place operation) {
    List<OpenApiParameter> parameters = new ArrayList<>(parameters(item.child("parameters")));
    parameters.addAll(parameters(operation.child("parameters")));
    Map<String, OpenApiResponse> responses = new LinkedHashMap<>();
    for (Place response : operation.child("responses").children()) {
      responses.put(response.name(), response(resolve(response)));
    }
    return new OpenApiOperation(
        operation.text("operationId"),
        method.toUpperCase(Locale.ROOT),
        new PathTemplate(path),
        operation.text("x-idempotence"),
        List.copyOf(parameters),
        body(operation.child("requestBody")),
        Map.copyOf(responses));
  }

  private List<OpenApiParameter> parameters(Place list) {
    List<OpenApiParameter> parameters = new ArrayList<>();
    for (int i = 0; i < list.node().size(); i++) {
      Place parameter = resolve(list.child(i));
      parameters.add(parameter(parameter.text("name"), parameter.text("in"), parameter));
    }
    return parameters;
  }

  private OpenApiParameter parameter(String name, String in, Place place) {
    Place schema = resolve(place.child("schema"));
    String type = schema.node().path("type").asText("string");
    boolean required = place.node().path("required").asBoolean(false);
    return new OpenApiParameter(name, in, required, type, compile(schema));
  }

  private Optional<OpenApiBody> body(Place place) {
    if (place.node().isMissingNode()) {
      return Optional.empty();
    }
    Place body = resolve(place);
    return Optional.of(
        new OpenApiBody(
            body.node().path("required").asBoolean(false), content(body.child("content"))));
  }

  private OpenApiResponse response(Place response) {
    List<OpenApiParameter> headers = new ArrayList<>();
    for (Place header : response.child("headers").children()) {
      headers.add(parameter(header.name(), "header", resolve(header)));
    }
    return new OpenApiResponse(List.copyOf(headers), content(response.child("content")));
  }

  private Map<String, Schema> content(Place content) {
    Map<String, Schema> schemas = new LinkedHashMap<>();
    for (Place media : content.children()) {
      schemas.put(media.name().toLowerCase(Locale.ROOT), compile(media.child("schema")));
    }
    return Map.copyOf(schemas);
  }

  private Schema compile(Place place) {
    return compiled.computeIfAbsent(
        resolve(place).pointer(),
        pointer ->
            new Schema(
                factory.getSchema(SchemaLocation.of(LOCATION + "#" + fragment(pointer)), config)));
  }

  private Place resolve(Place place) {
    JsonNode reference = place.node().path("$ref");
    if (!reference.isTextual()) {
      return place;
    }
    String target = reference.asText();
    if (!target.startsWith("#/") || root.at(target.substring(1)).isMissingNode()) {
      throw new IllegalArgumentException("reference that leads nowhere at " + place.pointer());
    }
    return resolve(new Place(root.at(target.substring(1)), target.substring(1)));
  }

  private static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  /** A JSON pointer as URI fragment: only braces of path templates need care. */
  private static String fragment(String pointer) {
    return pointer
        .replace("{", URLEncoder.encode("{", StandardCharsets.UTF_8))
        .replace("}", URLEncoder.encode("}", StandardCharsets.UTF_8));
  }

  /** A node with its JSON pointer in the document. */
  private record Place(JsonNode node, String pointer) {
    Place child(String name) {
      return new Place(node.path(name), pointer + "/" + escape(name));
    }

    Place child(int index) {
      return new Place(node.path(index), pointer + "/" + index);
    }

    List<Place> children() {
      List<Place> children = new ArrayList<>();
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        children.add(child(entry.getKey()));
      }
      return children;
    }

    String text(String name) {
      return node.path(name).asText("");
    }

    String name() {
      String last = pointer.substring(pointer.lastIndexOf('/') + 1);
      return last.replace("~1", "/").replace("~0", "~");
    }
  }
}
