package fr.passerelle.sdk.table;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A table, a row or a cell that is refused, as a value. It never holds what stands in the cell, nor
 * a title read from the file: in a file without a header the first row is a person.
 *
 * @param reason why it is refused
 * @param line the line or row number, counted from 1, when one is concerned
 * @param column the column, by the title the caller knows it under or else by its letters in a
 *     sheet
 */
public record TableRefusal(TableRefusalReason reason, OptionalLong line, Optional<String> column) {

  /** {@return the refusal in one line, for example {@code NOT_A_DATE, line 12, column Né(e) le}} */
  public String describe() {
    StringBuilder text = new StringBuilder(reason.name());
    line.ifPresent(number -> text.append(", line ").append(number));
    column.ifPresent(title -> text.append(", column ").append(title));
    return text.toString();
  }
}
