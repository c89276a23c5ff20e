package fr.passerelle.sdk.amsn.file;

import fr.passerelle.sdk.amsn.model.roster.RosterEntry;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line that was read: the entry, or everything that is wrong with it.
 *
 * @param line line of the text file or row of the sheet, counted from 1
 * @param entry the entry, checked and fit for {@code RosterService#declareEntry}; empty when there
 *     are errors
 * @param errors everything that is wrong, in the order of the layout's columns
 * @param otherCells cells of columns that the layout does not know, by the header of the file, when
 *     the layout keeps them; may hold personal data
 */
public record RosterFileLine(
    long line,
    Optional<RosterEntry> entry,
    List<RosterFileError> errors,
    Map<String, String> otherCells) {

  /**
   * Keeps the lists as they are now.
   *
   * @param line line of the text file or row of the sheet, counted from 1
   * @param entry the entry
   * @param errors everything that is wrong
   * @param otherCells cells of columns that the layout does not know
   */
  public RosterFileLine {
    errors = List.copyOf(errors);
    otherCells = Collections.unmodifiableMap(new LinkedHashMap<>(otherCells));
  }

  /** {@return the line and how many errors it has} */
  @Override
  public String toString() {
    return "RosterFileLine{line=" + line + ", errors=" + errors.size() + "}";
  }
}
