package fr.passerelle.sdk.amsn.file;

import fr.passerelle.sdk.document.DocumentSource;
import fr.passerelle.sdk.table.Row;
import fr.passerelle.sdk.table.RowSource;
import fr.passerelle.sdk.table.TableRefusal;
import fr.passerelle.sdk.table.TableRefusalReason;
import fr.passerelle.sdk.table.TableRefusedException;
import fr.passerelle.sdk.validation.ModelValidator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a roster from a file, line by line, and keeps none. A line that is wrong is handed
 * over with everything that is wrong with it, and the lines after it are read all the same.
 *
 * <p>Nothing is repaired in silence: a number that a spreadsheet turned into {@code 1,85E+14}, a
 * SIRET that lost its zeros, a date that became a number of days are refused, each with its reason.
 * Outer spaces are taken away, and so is the apostrophe that {@link RosterFileWriter} puts before a
 * text that a spreadsheet would take for a formula.
 *
 * <p>For one thread. Close it when done.
 */
public final class RosterFileReader implements AutoCloseable {
  private final RowSource rows;
  private final ModelValidator validator;
  private final LineReading lines;

  private RosterFileReader(RowSource rows, ModelValidator validator, LineReading lines) {
    this.rows = rows;
    this.validator = validator;
    this.lines = lines;
  }

  /**
   * Opens a file and reads its header.
   *
   * @param content the file; a workbook is checked as a document first
   * @param layout what its columns mean
   * @return the reader, standing before the first line
   * @throws RosterFileRefusedException when the header lacks a mandatory column, has one twice or,
   *     where the layout refuses them, unknown ones: everything at once
   * @throws TableRefusedException when the file cannot be taken at all
   * @throws fr.passerelle.sdk.document.DocumentRefusedException when a workbook is not a sound one
   * @throws fr.passerelle.sdk.document.ContentAccessException when the file cannot be read
   * @throws fr.passerelle.sdk.error.ConfigurationException when the layout cannot work or the
   *     library for workbooks is missing
   */
  public static RosterFileReader open(DocumentSource content, RosterFileLayout layout) {
    LayoutRules.require(layout);
    RowSource rows = Formats.of(layout).read(content);
    try {
      HeaderBinding header = HeaderBinding.of(rows.next(), layout);
      ModelValidator validator = ModelValidator.create(Locale.FRENCH);
      return new RosterFileReader(rows, validator, new LineReading(layout, header, validator));
    } catch (RuntimeException refused) {
      rows.close();
      throw refused;
    }
  }

  /**
   * Reads the next line in which a cell has a value.
   *
   * @return the line, or empty at the end of the file
   * @throws TableRefusedException when the file is broken from here on, for example by a quote that
   *     is never closed; what was read before stands
   * @throws fr.passerelle.sdk.document.ContentAccessException when the file cannot be read
   */
  public Optional<RosterFileLine> next() {
    try {
      Optional<Row> row = rows.next();
      while (row.isPresent() && row.get().isBlank()) {
        row = rows.next();
      }
      return row.map(lines::read);
    } catch (TableRefusedException refused) {
      if (!refused.reason().concernsOneRow()) {
        throw refused;
      }
      return Optional.of(refusedLine(refused.refusal()));
    }
  }

  /**
   * Reads the remaining lines as they are asked for.
   *
   * @return the lines, in order, sequential
   */
  public Stream<RosterFileLine> stream() {
    return Stream.generate(this::next).takeWhile(Optional::isPresent).flatMap(Optional::stream);
  }

  private static RosterFileLine refusedLine(TableRefusal refusal) {
    RosterFileReason reason =
        refusal.reason() == TableRefusalReason.FORMULA
            ? RosterFileReason.FORMULA
            : RosterFileReason.RAGGED_LINE;
    return new RosterFileLine(
        refusal.line().orElse(0),
        Optional.empty(),
        List.of(new RosterFileError(refusal.line(), refusal.column(), reason)),
        Map.of());
  }

  @Override
  public void close() {
    validator.close();
    rows.close();
  }
}
