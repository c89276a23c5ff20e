package fr.passerelle.sdk.sandbox.internal.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A response.
 *
 * @param headers headers it must or may carry
 * @param content schema by media type, empty when it has no body
 */
public record OpenApiResponse(List<OpenApiParameter> headers, Map<String, Schema> content) {

  /**
   * Finds the schema for a Content-Type.
   *
   * @param contentType the header, parameters included
   * @return the schema, empty when the type is not one of the document
   */
  public Optional<Schema> schema(Optional<String> contentType) {
    return contentType.map(OpenApiBody::bare).map(content::get);
  }
}
