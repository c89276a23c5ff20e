package fr.passerelle.sdk.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The tables from which the lists in the jar are made. They are not part of this repository: they
 * stand beside the checkout, or where the system property {@code passerelle.reference} says. Tests
 * that need them are skipped, and reported as such, when they are not there.
 */
final class SourceTables {
  private static final Path FOLDER =
      Path.of(System.getProperty("passerelle.reference", "../../shared/reference"), "codes");

  private SourceTables() {}

  static boolean areThere() {
    return Files.isDirectory(FOLDER);
  }

  /**
   * Reads a table: no quoting, tabs between the fields.
   *
   * @param name its name without ending
   * @return the rows after the header
   */
  static List<String[]> rows(String name) {
    try (var lines = Files.lines(FOLDER.resolve(name + ".tsv"), StandardCharsets.UTF_8)) {
      return lines.skip(1).map(line -> line.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the codes of a list between commas, none when it is empty} */
  static List<String> split(String list) {
    return list.isEmpty() ? List.of() : Arrays.asList(list.split(",", -1));
  }
}
