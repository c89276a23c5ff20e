package fr.passerelle.sdk.table;

import fr.passerelle.sdk.error.SdkException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A table, a row or a cell is refused.
 *
 * <p>What to do: show the line, the column and the reason to the person who made the file. When the
 * reason {@linkplain TableRefusalReason#concernsOneRow() concerns one row}, reading may go on, so
 * that all of them can be shown at once.
 */
public final class TableRefusedException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Why it is refused. */
  private final TableRefusalReason reason;

  /** The line, or 0 when none is concerned. */
  private final long line;

  /** The column, when one is concerned. */
  private final @Nullable String column;

  /**
   * Creates the exception.
   *
   * @param refusal the refusal to throw
   */
  public TableRefusedException(TableRefusal refusal) {
    super("table refused: " + refusal.describe());
    this.reason = refusal.reason();
    this.line = refusal.line().orElse(0);
    this.column = refusal.column().orElse(null);
  }

  /** {@return why it is refused} */
  public TableRefusalReason reason() {
    return reason;
  }

  /** {@return the refusal as a value} */
  public TableRefusal refusal() {
    return new TableRefusal(
        reason,
        line > 0 ? OptionalLong.of(line) : OptionalLong.empty(),
        Optional.ofNullable(column));
  }
}
