package fr.passerelle.sdk.client.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Writes the {@code User-Agent}: the SDK, the Java version, the application. */
final class UserAgent {
  private static final String RESOURCE = "version.properties";

  private UserAgent() {}

  static String of(@Nullable String application) {
    String sdk = "passerelle-sdk/" + version() + " (Java " + Runtime.version().feature() + ")";
    return application == null ? sdk : sdk + " " + application;
  }

  private static String version() {
    try (InputStream resource = UserAgent.class.getResourceAsStream(RESOURCE)) {
      Properties properties = new Properties();
      if (resource != null) {
        properties.load(resource);
      }
      return properties.getProperty("version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException("the version of the SDK cannot be read", e);
    }
  }
}
