package fr.passerelle.sdk.amsn.file;

import fr.passerelle.sdk.error.ConfigurationException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a layout must be to work in both directions. */
final class LayoutRules {
  private static final int SHEET_NAME = 31;

  private LayoutRules() {}

  static RosterFileLayout require(RosterFileLayout layout) {
    columns(layout.getColumns());
    layout.getColumns().forEach(LayoutRules::words);
    dates(layout);
    if (layout.getSeparator().length() != 1 || !";,|\t".contains(layout.getSeparator())) {
      throw new ConfigurationException("the separator of a layout must be one of ; , | and tab");
    }
    if (layout.getListSeparator().isBlank()) {
      throw new ConfigurationException("the separator of lists must not be blank");
    }
    if (layout.getSheet().isBlank() || layout.getSheet().length() > SHEET_NAME) {
      throw new ConfigurationException("the name of a sheet has 1 to 31 characters");
    }
    return layout;
  }

  /** Two texts with the same key are the same header, or the same word. */
  static String key(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace('\u00A0', ' ')
        .replace('\u202F', ' ')
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  static DateTimeFormatter formatter(RosterFileLayout layout) {
    return DateTimeFormatter.ofPattern(layout.getDatePattern(), Locale.FRENCH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private static void columns(List<RosterColumn> columns) {
    Set<RosterField> fields = EnumSet.noneOf(RosterField.class);
    Set<String> headers = new HashSet<>();
    for (RosterColumn column : columns) {
      if (!fields.add(column.getField())) {
        throw new ConfigurationException(
            "two columns of the layout hold the field " + column.getField().wire());
      }
      if (key(column.getHeader()).isEmpty() || !headers.add(key(column.getHeader()))) {
        throw new ConfigurationException(
            "the header of the field "
                + column.getField().wire()
                + " is blank, or that of another column");
      }
    }
    for (RosterField field : RosterField.mandatory()) {
      if (!fields.contains(field)) {
        throw new ConfigurationException("no column of the layout holds the field " + field.wire());
      }
    }
  }

  private static void words(RosterColumn column) {
    RosterField field = column.getField();
    if (!field.isCode() && !column.getValues().isEmpty()) {
      throw new ConfigurationException("the field " + field.wire() + " has no codes to translate");
    }
    Set<String> words = new HashSet<>();
    for (String word : column.getValues().values()) {
      if (key(word).isEmpty() || !words.add(key(word))) {
        throw new ConfigurationException(
            "a word for a code of the field " + field.wire() + " is blank, or that of another");
      }
    }
    boolean isBox = field == RosterField.MULTI_EMPLOYER;
    if (isBox && !column.getValues().keySet().equals(Set.of("true", "false"))) {
      throw new ConfigurationException("the field multiEmployer needs words for true and false");
    }
  }

  /** Dates must come back: a year of two digits would not. */
  private static void dates(RosterFileLayout layout) {
    try {
      DateTimeFormatter formatter = formatter(layout);
      for (LocalDate date : List.of(LocalDate.of(1905, 2, 3), LocalDate.of(2026, 11, 21))) {
        if (!LocalDate.parse(formatter.format(date), formatter).equals(date)) {
          throw unusable();
        }
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      throw unusable();
    }
  }

  private static ConfigurationException unusable() {
    return new ConfigurationException(
        "the date pattern of a layout must tell day, month and a year of four digits (uuuu)");
  }
}
