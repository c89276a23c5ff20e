package fr.passerelle.sdk.netentreprises.atmp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables from which those in the jar are made. They are not part of this repository: they stand
 * beside the checkout, or where the system property {@code passerelle.reference} says. Tests that
 * need them are skipped, and reported as such, when they are not there.
 */
final class SourceTables {
  private static final Path FOLDER =
      Path.of(System.getProperty("passerelle.reference", "../../shared/reference"), "atmp");

  private SourceTables() {}

  static boolean areThere() {
    return Files.isDirectory(FOLDER);
  }

  /** {@return the rows of a table by column; commas for .csv, tabs for .tsv} */
  static List<Map<String, String>> rows(String file) {
    char separator = file.endsWith(".csv") ? ',' : '\t';
    try (var lines = Files.lines(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
      List<List<String>> all = lines.map(line -> cells(line, separator)).toList();
      List<Map<String, String>> rows = new ArrayList<>();
      for (List<String> cells : all.subList(1, all.size())) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
          row.put(all.get(0).get(i), cells.get(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
