package fr.passerelle.sdk.amsn.file;

import fr.passerelle.sdk.amsn.model.roster.RosterEmployee;
import fr.passerelle.sdk.amsn.model.roster.RosterEntry;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.table.Cell;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes the cells of a line, and refuses what would not come back the same. */
final class LineWriting {
  /** Before it a sheet counts a 29 February 1900 that never was. */
  private static final LocalDate FIRST_SHEET_DATE = LocalDate.of(1900, 3, 1);

  private final RosterFileLayout layout;
  private final DateTimeFormatter dates;
  private final Encodable encodable;
  private final Map<RosterField, Words> words = new EnumMap<>(RosterField.class);

  LineWriting(RosterFileLayout layout) {
    this.layout = layout;
    this.dates = LayoutRules.formatter(layout);
    this.encodable = Encodable.of(layout);
    layout.getColumns().stream()
        .filter(column -> column.getField().isCode())
        .forEach(column -> words.put(column.getField(), new Words(column)));
  }

  /** What a line holds, whether it is an entry or a line of the portal. */
  interface Source {
    /** {@return the value of a field, empty when there is none} */
    Optional<Object> value(RosterField field);
  }

  List<Cell> cells(long line, Source source) {
    List<Cell> cells = new ArrayList<>();
    List<RosterFileError> errors = new ArrayList<>();
    for (RosterColumn column : layout.getColumns()) {
      try {
        Optional<Object> value = source.value(column.getField());
        cells.add(value.isEmpty() ? Cell.blank() : cell(column.getField(), value.get()));
      } catch (CellFault fault) {
        errors.add(
            new RosterFileError(
                OptionalLong.of(line), Optional.of(column.getHeader()), fault.reason()));
      }
    }
    if (!errors.isEmpty()) {
      throw new RosterFileRefusedException(errors);
    }
    return cells;
  }

  static Source of(RosterEntry entry) {
    return field ->
        switch (field) {
          case ESTABLISHMENT -> Optional.of(entry.getEstablishment().value());
          case SOCIAL_SECURITY_NUMBER -> text(entry.getSocialSecurityNumber().map(Nir::value));
          case FAMILY_NAME -> Optional.of(entry.getFamilyName());
          case USAGE_NAME -> text(entry.getUsageName());
          case FIRST_NAMES -> Optional.of(entry.getFirstNames());
          case SEX -> Optional.of(entry.getSex());
          case BIRTH_DATE -> Optional.of(entry.getBirthDate());
          case EMPLOYEE_NUMBER -> text(entry.getEmployeeNumber());
          case ENTRY_DATE -> Optional.of(entry.getEntryDate());
          case EXIT_DATE -> entry.getExitDate().map(Object.class::cast);
          case CONTRACT_TYPE -> Optional.of(entry.getContractType());
          case JOB_TITLE -> text(entry.getJobTitle());
          case PCS_ESE -> text(entry.getPcsEse());
          case MONITORING_CATEGORY -> Optional.of(entry.getMonitoringCategory());
          case EXPOSURES -> Optional.of(entry.getExposures());
          case MULTI_EMPLOYER -> Optional.of(entry.isMultiEmployer());
        };
  }

  static Source of(RosterEmployee line) {
    return field ->
        switch (field) {
          case ESTABLISHMENT -> Optional.of(line.getEstablishment().value());
          case SOCIAL_SECURITY_NUMBER -> text(line.getSocialSecurityNumber());
          case FAMILY_NAME -> Optional.of(line.getFamilyName());
          case USAGE_NAME -> text(line.getUsageName());
          case FIRST_NAMES -> Optional.of(line.getFirstNames());
          case SEX -> line.getSex().map(Object.class::cast);
          case BIRTH_DATE -> line.getBirthDate().map(Object.class::cast);
          case EMPLOYEE_NUMBER -> text(line.getEmployeeNumber());
          case ENTRY_DATE -> Optional.of(line.getEntryDate());
          case EXIT_DATE -> line.getExitDate().map(Object.class::cast);
          case CONTRACT_TYPE -> line.getContractType().map(Object.class::cast);
          case JOB_TITLE -> text(line.getJobTitle());
          case PCS_ESE -> text(line.getPcsEse());
          case MONITORING_CATEGORY -> Optional.of(line.getMonitoringCategory());
          case EXPOSURES -> Optional.of(line.getExposures());
          case MULTI_EMPLOYER -> Optional.of(line.isMultiEmployer());
        };
  }

  private static Optional<Object> text(Optional<String> text) {
    return text.map(Object.class::cast);
  }

  private Cell cell(RosterField field, Object value) throws CellFault {
    if (value instanceof LocalDate date) {
      return date(date);
    }
    if (value instanceof PartialDate date) {
      return date.toLocalDate().isPresent()
          ? date(date.toLocalDate().get())
          : Cell.text(date.value());
    }
    if (value instanceof OpenCode<?> code) {
      return text(word(field, code.wire()));
    }
    if (value instanceof Boolean box) {
      return text(word(field, box.toString()));
    }
    if (value instanceof List<?> list) {
      return list(field, list);
    }
    return text(value.toString());
  }

  private Cell list(RosterField field, List<?> list) throws CellFault {
    List<String> items = new ArrayList<>();
    for (Object item : list) {
      String word = word(field, item.toString());
      if (word.contains(layout.getListSeparator())) {
        throw new CellFault(RosterFileReason.UNWRITABLE);
      }
      items.add(word);
    }
    return text(String.join(layout.getListSeparator(), items));
  }

  private String word(RosterField field, String code) throws CellFault {
    Words found = words.get(field);
    if (found == null) {
      throw new IllegalStateException("the layout has no column for a code that is written");
    }
    return found.text(code);
  }

  private Cell date(LocalDate date) {
    return layout.getType() == RosterFileType.XLSX && !date.isBefore(FIRST_SHEET_DATE)
        ? Cell.date(date)
        : Cell.text(dates.format(date));
  }

  private Cell text(String text) throws CellFault {
    if (!encodable.test(text)) {
      throw new CellFault(RosterFileReason.UNWRITABLE);
    }
    return Cell.text(layout.getType() == RosterFileType.CSV ? Formats.guarded(text) : text);
  }
}
