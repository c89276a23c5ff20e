package fr.passerelle.sdk.sandbox.internal.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Reads and writes JSON trees, strictly. Never lets a message of Jackson out: it quotes values. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private Json() {}

  /**
   * Reads a value.
   *
   * @param bytes UTF-8
   * @return the value, empty when it is not exactly one JSON value or repeats a field
   */
  public static Optional<JsonNode> read(byte[] bytes) {
    try {
      JsonNode node = MAPPER.readTree(bytes);
      return node == null || node.isMissingNode() ? Optional.empty() : Optional.of(node);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Writes a value.
   *
   * @param node the value
   * @return UTF-8
   */
  public static byte[] write(JsonNode node) {
    try {
      return MAPPER.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(new IOException("a JSON tree could not be written"));
    }
  }

  /**
   * Writes a value with its fields in alphabetical order, so that two spellings of one value are
   * the same bytes.
   *
   * @param node the value
   * @return UTF-8
   */
  public static byte[] canonical(JsonNode node) {
    try {
      return MAPPER.writeValueAsBytes(MAPPER.convertValue(node, Object.class));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(new IOException("a JSON tree could not be written"));
    }
  }

  /**
   * Shows an object as a map of JDK values.
   *
   * @param object a JSON object
   * @return its fields
   */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> map(JsonNode object) {
    return (Map<String, Object>) MAPPER.convertValue(object, Map.class);
  }
}
