package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.error.ConfigurationException;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides which base URLs are accepted: TLS, or loopback for the sandbox; nothing by default. */
final class BaseUrl {
  private BaseUrl() {}

  /**
   * Checks a base URL.
   *
   * @param uri the base URL, or null when the application gave none
   * @return its text without a slash at the end
   */
  static String check(@Nullable URI uri) {
    if (uri == null) {
      throw new ConfigurationException("the base URL is missing; there is no default environment");
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    String host = uri.getHost();
    if (host == null || !(scheme.equals("https") || scheme.equals("http"))) {
      throw new ConfigurationException("the base URL must be absolute, https://host/path");
    }
    if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw new ConfigurationException("the base URL holds no credentials, query or fragment");
    }
    if (scheme.equals("http") && !isLoopback(host)) {
      throw new ConfigurationException("the base URL must be https unless the host is loopback");
    }
    String text = uri.toString();
    int end = text.length();
    while (text.charAt(end - 1) == '/') {
      end--;
    }
    return text.substring(0, end);
  }

  /** Decided from the text alone: a name that merely resolves to loopback today is not accepted. */
  static boolean isLoopback(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    if (name.equals("localhost") || name.equals("[::1]")) {
      return true;
    }
    String[] parts = name.split("\\.", -1);
    if (parts.length != 4 || !parts[0].equals("127")) {
      return false;
    }
    for (String part : parts) {
      if (part.isEmpty() || part.length() > 3 || !part.chars().allMatch(Character::isDigit)) {
        return false;
      }
    }
    return true;
  }
}
