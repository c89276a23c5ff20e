package fr.passerelle.sdk.sandbox.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A compiled schema of a document; safe for many threads. */
public final class Schema {
  /** A field name that may be repeated: letters only, so that no identifier slips through. */
  private static final Pattern HARMLESS_NAME = Pattern.compile("[A-Za-z_-]{1,40}");

  private final JsonSchema compiled;

  Schema(JsonSchema compiled) {
    this.compiled = compiled;
  }

  /**
   * Judges a value.
   *
   * @param value the value
   * @return its faults ordered by place, empty when it conforms
   */
  public List<SchemaFault> judge(JsonNode value) {
    Set<ValidationMessage> messages = compiled.validate(value);
    if (messages.isEmpty()) {
      return List.of();
    }
    Set<SchemaFault> faults = new HashSet<>();
    for (ValidationMessage message : messages) {
      faults.add(new SchemaFault(pointerOf(message), codeOf(message.getType())));
    }
    return withoutEchoes(faults);
  }

  /** An alternative "or null" reports both branches: a wrong type beside a finer fault is noise. */
  private static List<SchemaFault> withoutEchoes(Set<SchemaFault> faults) {
    Set<String> finer =
        faults.stream()
            .filter(fault -> !fault.code().equals("type"))
            .map(SchemaFault::pointer)
            .collect(Collectors.toSet());
    List<SchemaFault> kept = new ArrayList<>();
    for (SchemaFault fault : faults) {
      if (!fault.code().equals("type") || !finer.contains(fault.pointer())) {
        kept.add(fault);
      }
    }
    kept.sort(Comparator.comparing(SchemaFault::pointer).thenComparing(SchemaFault::code));
    return kept;
  }

  private static String pointerOf(ValidationMessage message) {
    String pointer = message.getInstanceLocation().toString();
    @Nullable String property = message.getProperty();
    boolean namesProperty =
        switch (message.getType()) {
          case "required", "additionalProperties", "unevaluatedProperties" -> true;
          default -> false;
        };
    if (namesProperty && property != null && HARMLESS_NAME.matcher(property).matches()) {
      return pointer + "/" + property;
    }
    return pointer;
  }

  private static String codeOf(String keyword) {
    return switch (keyword) {
      case "required", "minProperties", "dependentRequired" -> "required";
      case "additionalProperties", "unevaluatedProperties" -> "unknown-field";
      case "type" -> "type";
      case "minLength", "maxLength", "minItems", "maxItems" -> "length";
      case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" -> "range";
      case "uniqueItems" -> "duplicate";
      case "pattern", "format", "enum", "const" -> "format";
      default -> keyword.toLowerCase(Locale.ROOT);
    };
  }
}
