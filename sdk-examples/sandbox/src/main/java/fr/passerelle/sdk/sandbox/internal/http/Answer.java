package fr.passerelle.sdk.sandbox.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.sdk.sandbox.internal.wire.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer.
 *
 * @param status HTTP status
 * @param headers header values by name
 * @param body bytes, empty when there is none
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Answer(int status, Map<String, String> headers, byte[] body) {

  /**
   * An answer without body.
   *
   * @param status HTTP status
   * @return the answer
   */
  public static Answer empty(int status) {
    return new Answer(status, Map.of(), new byte[0]);
  }

  /**
   * A JSON answer.
   *
   * @param status HTTP status
   * @param body the value
   * @return the answer
   */
  public static Answer json(int status, JsonNode body) {
    return new Answer(status, Map.of("Content-Type", "application/json"), Json.write(body));
  }

  /**
   * The same with one more header.
   *
   * @param name its name
   * @param value its value
   * @return the answer
   */
  public Answer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body);
  }

  @Override
  public String toString() {
    return "Answer(" + status + ")";
  }
}
