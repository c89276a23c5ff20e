package fr.passerelle.sdk.content.internal;

import fr.passerelle.sdk.error.ConfigurationException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads media types as far as a conversation needs them (RFC 9110, section 8.3). */
public final class MediaTypes {
  private static final String CHARSET = "charset=";

  private MediaTypes() {}

  /**
   * Checks a media type that is going to be sent.
   *
   * @param mediaType type, subtype, perhaps parameters
   * @return the same
   * @throws ConfigurationException when it cannot stand in a header
   */
  public static String check(String mediaType) {
    if (essence(mediaType) == null || !mediaType.chars().allMatch(c -> c >= ' ' && c <= '~')) {
      throw new ConfigurationException("a media type reads type/subtype, in ASCII");
    }
    return mediaType;
  }

  /**
   * Takes the parameters off.
   *
   * @param contentType the value of a {@code Content-Type}, or null
   * @return type and subtype in lower case, or null when there are none
   */
  public static @Nullable String essence(@Nullable String contentType) {
    if (contentType == null) {
      return null;
    }
    int semicolon = contentType.indexOf(';');
    String essence =
        (semicolon < 0 ? contentType : contentType.substring(0, semicolon))
            .strip()
            .toLowerCase(Locale.ROOT);
    int slash = essence.indexOf('/');
    boolean sound =
        slash > 0
            && slash < essence.length() - 1
            && slash == essence.lastIndexOf('/')
            && essence
                .chars()
                .allMatch(c -> c > ' ' && c <= '~' && "\"(),:;<=>?@[\\]{}".indexOf(c) < 0);
    return sound ? essence : null;
  }

  /**
   * Finds the charset that a type names.
   *
   * @param contentType the value of a {@code Content-Type}, or null
   * @return its name as it was given, or null when there is none
   */
  public static @Nullable String charset(@Nullable String contentType) {
    if (contentType == null) {
      return null;
    }
    String[] parts = contentType.split(";", -1);
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip();
      if (parameter.regionMatches(true, 0, CHARSET, 0, CHARSET.length())) {
        return parameter.substring(CHARSET.length()).strip().replace("\"", "");
      }
    }
    return null;
  }
}
