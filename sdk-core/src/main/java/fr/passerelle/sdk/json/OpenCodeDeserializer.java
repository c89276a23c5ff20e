package fr.passerelle.sdk.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads every {@link OpenCode}, whatever its list: the declared type argument tells which
 * enumeration, and a code that it does not know is kept as it is.
 */
final class OpenCodeDeserializer extends JsonDeserializer<OpenCode<?>>
    implements ContextualDeserializer {
  private final @Nullable Class<?> list;

  OpenCodeDeserializer() {
    this(null);
  }

  private OpenCodeDeserializer(@Nullable Class<?> list) {
    this.list = list;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) throws JsonMappingException {
    JavaType type = context.getContextualType();
    JavaType argument = type == null ? null : type.containedType(0);
    if (argument == null || !argument.isEnumType()) {
      return context.reportBadDefinition(
          OpenCode.class, "an open code needs the enumeration of its list as type argument");
    }
    return new OpenCodeDeserializer(argument.getRawClass());
  }

  @Override
  public OpenCode<?> deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (parser.hasToken(JsonToken.VALUE_STRING) || parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
      return code(list, parser.getText());
    }
    return (OpenCode<?>) context.handleUnexpectedToken(OpenCode.class, parser);
  }

  /** The type argument was checked when this reader was made for its place. */
  @SuppressWarnings({"unchecked", "rawtypes", "NullAway"})
  private static OpenCode<?> code(@Nullable Class<?> list, String wire) {
    return OpenCode.of((Class) list, wire);
  }
}
