package fr.passerelle.sdk.sandbox.internal.openapi;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request body.
 *
 * @param required whether it must be there
 * @param content schema by media type, lower case without parameters
 */
public record OpenApiBody(boolean required, Map<String, Schema> content) {

  /**
   * Finds the schema for a Content-Type.
   *
   * @param contentType the header, parameters included
   * @return the schema, empty when the type is not one of the document
   */
  public Optional<Schema> schema(Optional<String> contentType) {
    return contentType.map(OpenApiBody::bare).map(content::get);
  }

  static String bare(String contentType) {
    int semicolon = contentType.indexOf(';');
    String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
    return type.strip().toLowerCase(Locale.ROOT);
  }
}
