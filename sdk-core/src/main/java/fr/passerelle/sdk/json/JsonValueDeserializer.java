package fr.passerelle.sdk.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads any JSON as it stands. The limits of the parser (depth, length of a text, of a number, of a
 * name) hold here as everywhere.
 */
final class JsonValueDeserializer extends StdDeserializer<JsonValue> {
  private static final long serialVersionUID = 1L;

  JsonValueDeserializer() {
    super(JsonValue.class);
  }

  @Override
  public JsonValue getNullValue(DeserializationContext context) {
    return JsonNull.INSTANCE;
  }

  @Override
  public JsonValue deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, context);
      case START_ARRAY -> array(parser, context);
      case VALUE_STRING -> new JsonText(parser.getText());
      // The text of the token, not a number made of it: 100.00 stays 100.00 and 1e2 stays 1e2.
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getText());
      case VALUE_TRUE -> new JsonBoolean(true);
      case VALUE_FALSE -> new JsonBoolean(false);
      case VALUE_NULL -> JsonNull.INSTANCE;
      default -> (JsonValue) context.handleUnexpectedToken(JsonValue.class, parser);
    };
  }

  private JsonObject object(JsonParser parser, DeserializationContext context) throws IOException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      members.put(name, deserialize(parser, context));
    }
    return new JsonObject(members);
  }

  private JsonArray array(JsonParser parser, DeserializationContext context) throws IOException {
    List<JsonValue> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(deserialize(parser, context));
    }
    return new JsonArray(items);
  }
}
