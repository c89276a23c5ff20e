package fr.passerelle.sdk.amsn.file;

import fr.passerelle.sdk.identifier.Checked;
import fr.passerelle.sdk.identifier.Hint;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.identifier.Ntt;
import fr.passerelle.sdk.identifier.PcsEse;
import fr.passerelle.sdk.identifier.Reason;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.table.Cell;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cells as values. What a spreadsheet spoilt is refused with its own reason and never repaired: a
 * number that was guessed is worse than one that is asked for again.
 */
final class CellReading {
  private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]+([.,][0-9]+)?[eE][+-]?[0-9]+");
  private static final Pattern WITH_DECIMALS = Pattern.compile("[0-9]+[.,]0+");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern DAYS = Pattern.compile("[0-9]{5,6}([.,][0-9]+)?");
  private static final Pattern PARTIAL = Pattern.compile("[0-9]{4}(-[0-9]{2}|-\\?\\?-[0-9]{2})?");
  private static final int SIRET_LENGTH = 14;

  /** A year alone that cannot be one is a number of days, or a slip. */
  private static final int FIRST_YEAR = 1850;

  private static final int LAST_YEAR = 2200;

  private final boolean isCsv;
  private final DateTimeFormatter dates;

  CellReading(RosterFileLayout layout) {
    this.isCsv = layout.getType() == RosterFileType.CSV;
    this.dates = LayoutRules.formatter(layout);
  }

  /** {@return the text without outer spaces, empty when the cell is blank} */
  Optional<String> text(Cell cell) throws CellFault {
    return raw(cell).map(text -> isCsv ? Formats.unguarded(text) : text);
  }

  private static Optional<String> raw(Cell cell) throws CellFault {
    if (cell instanceof Cell.Decimal) {
      throw new CellFault(RosterFileReason.NUMBER_CELL);
    }
    if (cell instanceof Cell.Date || cell instanceof Cell.DateTime) {
      throw new CellFault(RosterFileReason.DATE_CELL);
    }
    return cell instanceof Cell.Text text
        ? Optional.of(text.value().strip()).filter(stripped -> !stripped.isEmpty())
        : Optional.empty();
  }

  /** Reads a text made of digits and letters, which spreadsheets like to take for a number. */
  private static Optional<String> identifier(Cell cell) throws CellFault {
    Optional<String> found = raw(cell);
    if (found.isPresent()) {
      String text = found.get();
      if (text.startsWith("'") || text.startsWith("\u2019")) {
        throw new CellFault(RosterFileReason.LEADING_APOSTROPHE);
      }
      if (text.startsWith("=")) {
        throw new CellFault(RosterFileReason.FORMULA);
      }
      if (SCIENTIFIC.matcher(text).matches()) {
        throw new CellFault(RosterFileReason.SCIENTIFIC_NOTATION);
      }
      if (WITH_DECIMALS.matcher(text).matches()) {
        throw new CellFault(RosterFileReason.NUMBER_CELL);
      }
    }
    return found;
  }

  Optional<Siret> siret(Cell cell) throws CellFault {
    Optional<String> text = identifier(cell);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Siret> siret = Siret.parse(text.get()).value();
    if (siret.isEmpty()) {
      throw new CellFault(
          isShortened(text.get())
              ? RosterFileReason.LEADING_ZEROS_LOST
              : RosterFileReason.INVALID_SIRET);
    }
    return siret;
  }

  private static boolean isShortened(String text) {
    return text.length() < SIRET_LENGTH
        && DIGITS.matcher(text).matches()
        && Siret.isValid("0".repeat(SIRET_LENGTH - text.length()) + text);
  }

  Optional<Nir> nir(Cell cell) throws CellFault {
    Optional<String> text = identifier(cell);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Checked<Nir> checked = Nir.parse(text.get());
    if (!checked.isValid()) {
      throw new CellFault(refusal(text.get(), checked));
    }
    return checked.value();
  }

  private static RosterFileReason refusal(String text, Checked<Nir> checked) {
    Optional<Hint> hint = checked.hint();
    if (hint.isPresent() && hint.get() == Hint.IS_NIR_13) {
      return RosterFileReason.KEY_MISSING;
    }
    if ((hint.isPresent() && (hint.get() == Hint.IS_NNP || hint.get() == Hint.IS_MIG))
        || Ntt.isValid(text)) {
      return RosterFileReason.TEMPORARY_NUMBER;
    }
    if (DIGITS.matcher(text).matches() && text.endsWith("00000")) {
      return RosterFileReason.PRECISION_LOST;
    }
    boolean isKey =
        checked.reason().filter(r -> r == Reason.KEY || r == Reason.KEY_RANGE).isPresent();
    return isKey ? RosterFileReason.WRONG_KEY : RosterFileReason.INVALID_NUMBER;
  }

  Optional<String> employeeNumber(Cell cell) throws CellFault {
    Optional<String> text = text(cell);
    // 1E5 may be somebody's number; with a comma or a sign it is what a spreadsheet made of one.
    if (text.isPresent()
        && SCIENTIFIC.matcher(text.get()).matches()
        && text.get().matches(".*[.,+].*")) {
      throw new CellFault(RosterFileReason.SCIENTIFIC_NOTATION);
    }
    return text;
  }

  Optional<String> pcsEse(Cell cell) throws CellFault {
    Optional<String> text = identifier(cell);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> code = PcsEse.parse(text.get()).value().map(PcsEse::value);
    if (code.isEmpty()) {
      throw new CellFault(RosterFileReason.INVALID_PCS_ESE);
    }
    return code;
  }

  Optional<LocalDate> date(Cell cell) throws CellFault {
    if (cell instanceof Cell.Date date) {
      return Optional.of(date.value());
    }
    Optional<String> text = dateText(cell);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.get(), dates));
    } catch (DateTimeException e) {
      throw new CellFault(
          DAYS.matcher(text.get()).matches()
              ? RosterFileReason.DATE_AS_NUMBER
              : RosterFileReason.INVALID_DATE);
    }
  }

  /** Reads a birth date: a date, or {@code yyyy}, {@code yyyy-MM}, {@code yyyy-??-dd}. */
  Optional<PartialDate> birthDate(Cell cell) throws CellFault {
    Optional<String> text = cell instanceof Cell.Date ? Optional.empty() : dateText(cell);
    if (text.isEmpty() || !PARTIAL.matcher(text.get()).matches()) {
      return birthDate(date(cell));
    }
    try {
      PartialDate partial = PartialDate.parse(text.get());
      if (partial.year() >= FIRST_YEAR && partial.year() <= LAST_YEAR) {
        return Optional.of(partial);
      }
    } catch (DateTimeException e) {
      // Told like any other text that is no date.
    }
    throw new CellFault(RosterFileReason.INVALID_DATE);
  }

  private static Optional<PartialDate> birthDate(Optional<LocalDate> date) throws CellFault {
    try {
      return date.map(PartialDate::of);
    } catch (DateTimeException e) {
      throw new CellFault(RosterFileReason.INVALID_DATE);
    }
  }

  private static Optional<String> dateText(Cell cell) throws CellFault {
    if (cell instanceof Cell.Decimal) {
      throw new CellFault(RosterFileReason.DATE_AS_NUMBER);
    }
    if (cell instanceof Cell.DateTime) {
      throw new CellFault(RosterFileReason.INVALID_DATE);
    }
    return raw(cell);
  }
}
