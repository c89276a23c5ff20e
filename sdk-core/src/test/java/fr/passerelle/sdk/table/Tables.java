package fr.passerelle.sdk.table;

import fr.passerelle.sdk.document.DocumentSource;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Short ways to read and write whole tables in a test. */
final class Tables {
  private Tables() {}

  static DocumentSource utf8(String text) {
    return DocumentSource.of(text.getBytes(StandardCharsets.UTF_8));
  }

  static List<Row> read(TableFormat format, DocumentSource content) {
    try (RowSource rows = format.read(content)) {
      List<Row> all = new ArrayList<>();
      Optional<Row> row = rows.next();
      while (row.isPresent()) {
        all.add(row.get());
        row = rows.next();
      }
      return all;
    }
  }

  /** {@return what the table is refused for, or nothing when it is read to its end} */
  static Optional<TableRefusal> refusal(TableFormat format, DocumentSource content) {
    try {
      read(format, content);
      return Optional.empty();
    } catch (TableRefusedException refused) {
      return Optional.of(refused.refusal());
    }
  }

  /** {@return the reason and the line, for example {@code RAGGED_ROW 3}} */
  static String verdict(TableFormat format, DocumentSource content) {
    return refusal(format, content)
        .map(
            refused ->
                refused.reason()
                    + (refused.line().isPresent() ? " " + refused.line().getAsLong() : ""))
        .orElse("taken");
  }

  static byte[] write(TableFormat format, Consumer<RowSink> rows) {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (RowSink sink = format.write(target)) {
      rows.accept(sink);
    }
    return target.toByteArray();
  }

  /** {@return the texts of the cells, blank ones as an empty text} */
  static List<String> texts(Row row) {
    return row.cells().stream()
        .map(cell -> cell instanceof Cell.Text text ? text.value() : "")
        .toList();
  }
}
