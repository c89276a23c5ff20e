package fr.passerelle.sdk.sandbox.internal.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One operation of a document, references resolved.
 *
 * @param id its operationId
 * @param method the HTTP method, upper case
 * @param path its path template
 * @param idempotence value of {@code x-idempotence}, empty when not declared
 * @param parameters path, query and header parameters
 * @param body the request body, when it has one
 * @param responses responses by status, and {@code default}
 */
public record OpenApiOperation(
    String id,
    String method,
    PathTemplate path,
    String idempotence,
    List<OpenApiParameter> parameters,
    Optional<OpenApiBody> body,
    Map<String, OpenApiResponse> responses) {

  /** {@return whether it is sent with an Idempotency-Key} */
  public boolean keyed() {
    return idempotence.equals("KEYED");
  }

  /** {@return whether it changes nothing} */
  public boolean safe() {
    return idempotence.equals("SAFE");
  }

  /**
   * Finds what the document says of a status: by its number, else by {@code default}.
   *
   * @param status the status
   * @return the response, empty when the document knows neither
   */
  public Optional<OpenApiResponse> response(int status) {
    return Optional.ofNullable(responses.get(Integer.toString(status)))
        .or(() -> Optional.ofNullable(responses.get("default")));
  }
}
