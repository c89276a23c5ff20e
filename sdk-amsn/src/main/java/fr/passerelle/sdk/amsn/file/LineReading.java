package fr.passerelle.sdk.amsn.file;

import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.amsn.model.roster.RosterContractType;
import fr.passerelle.sdk.amsn.model.roster.RosterEntry;
import fr.passerelle.sdk.amsn.model.roster.RosterSex;
import fr.passerelle.sdk.error.Violation;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.table.Cell;
import fr.passerelle.sdk.table.Row;
import fr.passerelle.sdk.validation.ModelValidator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes an entry of a row, or the list of everything that is wrong with it. */
final class LineReading {
  private final RosterFileLayout layout;
  private final HeaderBinding header;
  private final ModelValidator validator;
  private final CellReading cells;
  private final Map<RosterField, Words> words = new LinkedHashMap<>();

  LineReading(RosterFileLayout layout, HeaderBinding header, ModelValidator validator) {
    this.layout = layout;
    this.header = header;
    this.validator = validator;
    this.cells = new CellReading(layout);
    layout.getColumns().stream()
        .filter(column -> column.getField().isCode())
        .forEach(column -> words.put(column.getField(), new Words(column)));
  }

  RosterFileLine read(Row row) {
    List<RosterFileError> errors = new ArrayList<>();
    if (header.isTooWide(row)) {
      errors.add(error(row.line(), Optional.empty(), RosterFileReason.RAGGED_LINE));
      return new RosterFileLine(row.line(), Optional.empty(), errors, Map.of());
    }
    RosterEntry.Builder entry = RosterEntry.builder().multiEmployer(false);
    Span span = new Span();
    for (RosterColumn column : layout.getColumns()) {
      RosterField field = column.getField();
      Cell cell = header.cell(row, field);
      try {
        if (field.isMandatory() && isBlank(cell)) {
          throw new CellFault(RosterFileReason.MISSING_VALUE);
        }
        set(entry, field, cell, span);
      } catch (CellFault fault) {
        errors.add(error(row.line(), Optional.of(column.getHeader()), fault.reason()));
      }
    }
    if (span.isReversed()) {
      errors.add(error(row.line(), headerOf("exitDate"), RosterFileReason.EXIT_BEFORE_ENTRY));
    }
    if (errors.isEmpty()) {
      RosterEntry built = entry.build();
      validator.check(built).forEach(breach -> errors.add(error(row.line(), breach)));
      if (errors.isEmpty()) {
        return new RosterFileLine(row.line(), Optional.of(built), errors, others(row));
      }
    }
    return new RosterFileLine(row.line(), Optional.empty(), errors, others(row));
  }

  private void set(RosterEntry.Builder entry, RosterField field, Cell cell, Span span)
      throws CellFault {
    switch (field) {
      case ESTABLISHMENT -> cells.siret(cell).ifPresent(entry::establishment);
      case SOCIAL_SECURITY_NUMBER -> entry.socialSecurityNumber(cells.nir(cell));
      case FAMILY_NAME -> cells.text(cell).ifPresent(entry::familyName);
      case USAGE_NAME -> entry.usageName(cells.text(cell));
      case FIRST_NAMES -> cells.text(cell).ifPresent(entry::firstNames);
      case SEX -> code(field, cell).map(c -> OpenCode.of(RosterSex.class, c)).ifPresent(entry::sex);
      case BIRTH_DATE -> cells.birthDate(cell).ifPresent(entry::birthDate);
      case EMPLOYEE_NUMBER -> entry.employeeNumber(cells.employeeNumber(cell));
      case ENTRY_DATE -> {
        span.entry = cells.date(cell);
        span.entry.ifPresent(entry::entryDate);
      }
      case EXIT_DATE -> {
        span.exit = cells.date(cell);
        entry.exitDate(span.exit);
      }
      case CONTRACT_TYPE ->
          code(field, cell)
              .map(c -> OpenCode.of(RosterContractType.class, c))
              .ifPresent(entry::contractType);
      case JOB_TITLE -> entry.jobTitle(cells.text(cell));
      case PCS_ESE -> entry.pcsEse(cells.pcsEse(cell));
      case MONITORING_CATEGORY ->
          code(field, cell)
              .map(c -> OpenCode.of(MonitoringCategory.class, c))
              .ifPresent(entry::monitoringCategory);
      case EXPOSURES -> entry.exposures(exposures(cell));
      case MULTI_EMPLOYER -> code(field, cell).map("true"::equals).ifPresent(entry::multiEmployer);
    }
  }

  private Optional<String> code(RosterField field, Cell cell) throws CellFault {
    Optional<String> text = cells.text(cell);
    return text.isPresent() ? Optional.of(wordsOf(field).code(text.get())) : text;
  }

  private Words wordsOf(RosterField field) {
    Words found = words.get(field);
    if (found == null) {
      throw new IllegalStateException("the layout has no column for a code that is read");
    }
    return found;
  }

  private List<String> exposures(Cell cell) throws CellFault {
    Optional<String> text = cells.text(cell);
    List<String> exposures = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    if (text.isPresent()) {
      for (String item : text.get().split(Pattern.quote(layout.getListSeparator()), -1)) {
        if (!item.isBlank()) {
          String code = wordsOf(RosterField.EXPOSURES).code(item.strip());
          if (!seen.add(code)) {
            throw new CellFault(RosterFileReason.DUPLICATE_VALUE);
          }
          exposures.add(code);
        }
      }
    }
    return exposures;
  }

  /** A text of blanks only is no value, whatever a spreadsheet thinks. */
  private static boolean isBlank(Cell cell) {
    return cell.isBlank() || (cell instanceof Cell.Text text && text.value().isBlank());
  }

  private Map<String, String> others(Row row) {
    Map<String, String> others = new LinkedHashMap<>();
    header
        .others()
        .forEach(
            (place, title) -> {
              Cell cell = row.cell(place);
              if (cell instanceof Cell.Text text) {
                others.put(title, text.value());
              } else if (cell instanceof Cell.Decimal number) {
                others.put(title, number.value().toPlainString());
              } else if (cell instanceof Cell.Date date) {
                others.put(title, date.value().toString());
              } else if (cell instanceof Cell.DateTime moment) {
                others.put(title, moment.value().toString());
              }
            });
    return others;
  }

  private RosterFileError error(long line, Violation breach) {
    RosterFileReason reason =
        switch (breach.constraint()) {
          case "Size" -> RosterFileReason.TOO_LONG;
          case "NotBlank" -> RosterFileReason.MISSING_VALUE;
          default -> RosterFileReason.INVALID_VALUE;
        };
    return error(line, headerOf(breach.path()), reason);
  }

  private Optional<String> headerOf(String path) {
    return layout.getColumns().stream()
        .filter(column -> path.startsWith(column.getField().wire()))
        .map(RosterColumn::getHeader)
        .findFirst();
  }

  private static RosterFileError error(
      long line, Optional<String> column, RosterFileReason reason) {
    return new RosterFileError(OptionalLong.of(line), column, reason);
  }

  /** First and last day, as far as they could be read. */
  private static final class Span {
    private Optional<LocalDate> entry = Optional.empty();
    private Optional<LocalDate> exit = Optional.empty();

    boolean isReversed() {
      return entry.isPresent() && exit.isPresent() && exit.get().isBefore(entry.get());
    }
  }
}
