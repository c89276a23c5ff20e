package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.error.ConfigurationException;
import org.jspecify.annotations.Nullable;

/** The address of one call while it is being described: path variables and query. */
final class CallUrl {
  private final Operation operation;
  private final PathTemplate template;
  private final @Nullable String[] pathValues;
  private @Nullable StringBuilder query;

  CallUrl(Operation operation, PathTemplate template) {
    this.operation = operation;
    this.template = template;
    this.pathValues = new String[template.size()];
  }

  void path(String variable, String value) {
    int index = template.indexOf(variable);
    if (value.isEmpty() || value.equals(".") || value.equals("..")) {
      throw new ConfigurationException(
          operation.name() + ": the path variable " + variable + " cannot have this value");
    }
    pathValues[index] = PercentEncoding.encode(value);
  }

  void query(String name, String value) {
    StringBuilder text = query == null ? new StringBuilder(64) : query.append('&');
    query =
        text.append(PercentEncoding.encode(name)).append('=').append(PercentEncoding.encode(value));
  }

  /** {@return the absolute URL} */
  String under(String baseUrl) {
    StringBuilder url = new StringBuilder(128).append(baseUrl);
    template.expand(pathValues, url);
    if (query != null) {
      url.append('?').append(query);
    }
    return url.toString();
  }

  /** {@return the same URL at another page} */
  String at(String url, String cursor) {
    return url + (query == null ? "?cursor=" : "&cursor=") + PercentEncoding.encode(cursor);
  }
}
