package fr.passerelle.sdk.sandbox.portal;

import fr.passerelle.sdk.json.JsonValue;
import fr.passerelle.sdk.json.SdkJson;
import fr.passerelle.sdk.transport.TransportResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** An answer that can be given again and again. */
record Reply(int status, Map<String, String> headers, String text) {
  static final SdkJson JSON = SdkJson.create();

  boolean isJson() {
    return headers.getOrDefault("Content-Type", "").contains("json");
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  JsonValue json() {
    return JSON.read(bytes(), JsonValue.class);
  }

  Reply with(String other) {
    return new Reply(status, headers, other);
  }

  Reply with(JsonValue other) {
    return with(new String(JSON.write(other), StandardCharsets.UTF_8));
  }

  TransportResponse toResponse() {
    Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(headers);
    InputStream body = new ByteArrayInputStream(bytes());
    return new TransportResponse() {
      @Override
      public int status() {
        return status;
      }

      @Override
      public String header(String name) {
        return anyCase.get(name);
      }

      @Override
      public InputStream body() {
        return body;
      }
    };
  }
}
