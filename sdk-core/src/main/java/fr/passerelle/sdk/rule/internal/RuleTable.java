package fr.passerelle.sdk.rule.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tab-separated resources of the rules: comments start with #, a hyphen stands for nothing. */
public final class RuleTable {
  private static final String NONE = "-";

  private RuleTable() {}

  /** Opens the resources of a module, which the module alone may do. */
  @FunctionalInterface
  public interface Resources {
    /**
     * Opens a resource.
     *
     * @param name its file name
     * @return its bytes, null when there is no such resource
     */
    @Nullable InputStream open(String name);
  }

  /**
   * Reads a table.
   *
   * @param resources opens it
   * @param name its file name
   * @return the cells of each row
   * @throws IllegalStateException when it is not there
   */
  public static List<String[]> rows(Resources resources, String name) {
    try (InputStream stream = resources.open(name)) {
      if (stream == null) {
        throw new IllegalStateException("the jar was stripped of " + name);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a cell that may hold nothing.
   *
   * @param cell the cell
   * @return its text, empty for a hyphen
   */
  public static Optional<String> text(String cell) {
    return cell.equals(NONE) ? Optional.empty() : Optional.of(cell);
  }

  /**
   * Reads a date that may not be known.
   *
   * @param cell the cell
   * @return the date, empty for a hyphen
   */
  public static Optional<LocalDate> date(String cell) {
    return text(cell).map(LocalDate::parse);
  }

  /**
   * Reads a list.
   *
   * @param cell words between blanks, or a hyphen
   * @return the words
   */
  public static List<String> words(String cell) {
    return text(cell).map(all -> Arrays.asList(all.split(" ", -1))).orElse(List.of());
  }
}
