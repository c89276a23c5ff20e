package fr.passerelle.sdk.identifier.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The dated lists that ship in the jar: one record a line, {@code #} before a comment. */
public final class Resource {
  private Resource() {}

  /** Reads a list that stands beside this class. */
  static List<String> lines(String name) {
    return lines(Resource.class, name);
  }

  /**
   * Reads a list.
   *
   * @param neighbour a class of the same package
   * @param name file beside that class
   * @return its lines without the comments
   */
  public static List<String> lines(Class<?> neighbour, String name) {
    try (InputStream stream = neighbour.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the jar was stripped of " + name);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
