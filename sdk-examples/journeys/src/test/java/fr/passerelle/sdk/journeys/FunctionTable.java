package fr.passerelle.sdk.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rows of {@code docs/functions.md}. */
final class FunctionTable {
  private static final Pattern ID = Pattern.compile("[ANMX]-\\d{2}");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private FunctionTable() {}

  /** One row; {@code calls} are the {@code Type#method} of its call column. */
  record Row(String id, String channel, String screen, List<String> calls, List<String> examples) {}

  static List<Row> read() {
    try (Stream<String> lines = Files.lines(Checkout.root().resolve("docs/functions.md"))) {
      return lines
          .filter(line -> line.startsWith("|"))
          .map(line -> line.substring(1, line.length() - 1).split("\\|", -1))
          .map(cells -> Arrays.stream(cells).map(String::strip).toList())
          .filter(cells -> ID.matcher(cells.get(0)).matches())
          .map(FunctionTable::row)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(List<String> cells) {
    if (cells.size() != 6) {
      throw new IllegalStateException("row " + cells.get(0) + " has " + cells.size() + " cells");
    }
    return new Row(
        cells.get(0), cells.get(2), cells.get(3), codes(cells.get(4)), codes(cells.get(5)));
  }

  private static List<String> codes(String cell) {
    return CODE.matcher(cell).results().map(match -> match.group(1)).toList();
  }

  /** Splits {@code Type#method}. */
  static String[] typeAndMethod(String call) {
    Matcher matcher = Pattern.compile("([\\w.]+)#(\\w+)").matcher(call);
    if (!matcher.matches()) {
      throw new IllegalStateException("not Type#method: " + call);
    }
    return new String[] {matcher.group(1), matcher.group(2)};
  }
}
