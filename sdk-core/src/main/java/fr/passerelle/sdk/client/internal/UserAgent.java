package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.error.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Writes the {@code User-Agent}: the SDK, the Java version, the application (RFC 9110, section
 * 10.1.5).
 */
public final class UserAgent {
  private static final String RESOURCE = "version.properties";

  private UserAgent() {}

  static String of(@Nullable String application) {
    String sdk = "passerelle-sdk/" + version() + " (Java " + Runtime.version().feature() + ")";
    return application == null ? sdk : sdk + " " + application;
  }

  /**
   * Writes the product of the application.
   *
   * @param name its name
   * @param version its version
   * @return {@code name/version}
   * @throws ConfigurationException when one holds a character that would break the header
   */
  public static String product(String name, String version) {
    return word(name) + "/" + word(version);
  }

  /**
   * Writes the page of the application.
   *
   * @param about its address
   * @return {@code (+https://...)}, a space before it
   * @throws ConfigurationException when it is no public page or would break the header
   */
  public static String comment(URI about) {
    boolean isPage =
        ("https".equals(about.getScheme()) || "http".equals(about.getScheme()))
            && about.getHost() != null
            && about.getRawUserInfo() == null
            && about.getRawQuery() == null
            && about.getRawFragment() == null;
    String text = about.toString();
    if (!isPage || !text.chars().allMatch(c -> c > ' ' && c <= '~' && "()\\".indexOf(c) < 0)) {
      throw new ConfigurationException(
          "the page of the application is an http or https address without user, query, fragment,"
              + " parentheses, or characters beyond ASCII");
    }
    return " (+" + text + ")";
  }

  private static String word(String word) {
    boolean plain =
        word.chars()
            .allMatch(
                c ->
                    (c >= '0' && c <= '9')
                        || (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z')
                        || "._-".indexOf(c) >= 0);
    if (word.isEmpty() || !plain) {
      throw new ConfigurationException(
          "name and version of the application hold letters, digits, dots, dashes, underscores");
    }
    return word;
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
