package fr.passerelle.sdk.sandbox.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A parameter, or a header of a response.
 *
 * @param name its name; headers ignore case
 * @param in {@code path}, {@code query} or {@code header}
 * @param required whether it must be there
 * @param type JSON type of its schema, {@code string} when not said
 * @param schema its schema
 */
public record OpenApiParameter(
    String name, String in, boolean required, String type, Schema schema) {

  /** {@return its place in the notation of the contracts' problems, such as {@code query/limit}} */
  public String pointer() {
    return in + "/" + name;
  }

  /**
   * Judges a value as it stands on the wire.
   *
   * @param raw the text, decoded; empty when absent
   * @return the fault, or empty when it conforms
   */
  public Optional<SchemaFault> judge(Optional<String> raw) {
    if (raw.isEmpty()) {
      return required ? Optional.of(new SchemaFault(pointer(), "required")) : Optional.empty();
    }
    List<SchemaFault> faults = schema.judge(typed(raw.get()));
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(new SchemaFault(pointer(), faults.get(0).code()));
  }

  private JsonNode typed(String raw) {
    if (type.equals("integer") && raw.matches("-?[0-9]{1,18}")) {
      return BigIntegerNode.valueOf(new BigInteger(raw));
    }
    if (type.equals("number") && raw.matches("-?[0-9]{1,18}(\\.[0-9]{1,9})?")) {
      return DecimalNode.valueOf(new BigDecimal(raw));
    }
    if (type.equals("boolean") && (raw.equals("true") || raw.equals("false"))) {
      return BooleanNode.valueOf(raw.equals("true"));
    }
    return TextNode.valueOf(raw);
  }
}
