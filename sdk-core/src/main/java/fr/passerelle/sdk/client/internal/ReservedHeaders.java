package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.error.ConfigurationException;
import java.util.Locale;
import java.util.Set;

/** The headers that neither an application nor an observer may add: the SDK sets them itself. */
public final class ReservedHeaders {
  private static final Set<String> NAMES =
      Set.of(
          "accept",
          "accept-encoding",
          "authorization",
          "connection",
          "content-encoding",
          "content-length",
          "content-type",
          "host",
          "idempotency-key",
          "if-match",
          "proxy-authorization",
          "range",
          "transfer-encoding",
          "user-agent");

  private ReservedHeaders() {}

  /**
   * Refuses a header that is ours.
   *
   * @param name name of the header, whatever the case
   * @throws ConfigurationException when the SDK sets it itself
   */
  public static void refuse(String name) {
    if (NAMES.contains(name.toLowerCase(Locale.ROOT))) {
      throw new ConfigurationException("the header " + name + " is set by the SDK");
    }
  }
}
