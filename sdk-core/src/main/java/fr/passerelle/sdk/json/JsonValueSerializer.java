package fr.passerelle.sdk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Map;

/** Writes a {@link JsonValue} as it was read. */
final class JsonValueSerializer extends StdSerializer<JsonValue> {
  private static final long serialVersionUID = 1L;

  JsonValueSerializer() {
    super(JsonValue.class);
  }

  @Override
  public void serialize(JsonValue value, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    if (value instanceof JsonObject object) {
      json.writeStartObject();
      for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
        json.writeFieldName(member.getKey());
        serialize(member.getValue(), json, provider);
      }
      json.writeEndObject();
    } else if (value instanceof JsonArray array) {
      json.writeStartArray();
      for (JsonValue item : array.items()) {
        serialize(item, json, provider);
      }
      json.writeEndArray();
    } else if (value instanceof JsonText text) {
      json.writeString(text.value());
    } else if (value instanceof JsonNumber number) {
      json.writeNumber(number.spelling());
    } else if (value instanceof JsonBoolean bool) {
      json.writeBoolean(bool.value());
    } else {
      json.writeNull();
    }
  }
}
