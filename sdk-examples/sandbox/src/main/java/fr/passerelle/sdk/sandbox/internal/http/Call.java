package fr.passerelle.sdk.sandbox.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import fr.passerelle.sdk.sandbox.internal.openapi.OpenApiOperation;
import java.util.Map;
import java.util.Optional;

/** A request recognised as an operation of a contract and found conform to it. */
public final class Call {
  private final OpenApiOperation operation;
  private final Map<String, String> pathValues;
  private final Map<String, String> query;
  private final RawRequest request;
  private final JsonNode body;

  Call(
      OpenApiOperation operation,
      Map<String, String> pathValues,
      Map<String, String> query,
      RawRequest request,
      JsonNode body) {
    this.operation = operation;
    this.pathValues = pathValues;
    this.query = query;
    this.request = request;
    this.body = body;
  }

  Call withBody(JsonNode value) {
    return new Call(operation, pathValues, query, request, value);
  }

  static Call of(
      OpenApiOperation operation,
      Map<String, String> pathValues,
      Map<String, String> query,
      RawRequest request) {
    return new Call(operation, pathValues, query, request, MissingNode.getInstance());
  }

  /** {@return the operation} */
  public OpenApiOperation operation() {
    return operation;
  }

  /**
   * Value of a path variable.
   *
   * @param name its name
   * @return its value, decoded
   */
  public String path(String name) {
    String value = pathValues.get(name);
    if (value == null) {
      throw new IllegalArgumentException(operation.id() + " has no path variable " + name);
    }
    return value;
  }

  /**
   * Value of a query parameter.
   *
   * @param name its name
   * @return its value, decoded, empty when absent
   */
  public Optional<String> query(String name) {
    return Optional.ofNullable(query.get(name));
  }

  /**
   * Value of a header.
   *
   * @param name its name, case ignored
   * @return its value, empty when absent
   */
  public Optional<String> header(String name) {
    return request.header(name);
  }

  /** {@return the body, a missing node when there is none} */
  public JsonNode body() {
    return body;
  }

  RawRequest request() {
    return request;
  }

  Map<String, String> pathValues() {
    return pathValues;
  }

  Map<String, String> queryValues() {
    return query;
  }
}
