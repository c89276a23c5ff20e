package fr.passerelle.sdk.amsn.file;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One thing that is wrong in a roster file: where and why, never the value. A header that stands in
 * the file and not in the layout is told by the letters of its column: in a file without a header
 * the first row is a person.
 *
 * @param line line of the text file or row of the sheet, counted from 1; empty when the file as a
 *     whole is concerned
 * @param column header of the layout, or the letters of the column; empty when the whole line is
 *     concerned
 * @param reason why
 */
public record RosterFileError(OptionalLong line, Optional<String> column, RosterFileReason reason) {
  /**
   * Says what is wrong, for a person.
   *
   * @param language anything but English gives French
   * @return for example {@code ligne 12, Sexe : valeur inconnue}
   */
  public String message(Locale language) {
    boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    StringBuilder text = new StringBuilder();
    line.ifPresent(number -> text.append(english ? "line " : "ligne ").append(number));
    column.ifPresent(header -> text.append(text.length() == 0 ? "" : ", ").append(header));
    if (text.length() > 0) {
      text.append(english ? ": " : " : ");
    }
    return text.append(reason.message(language)).toString();
  }

  /** {@return the message in English; it holds no value} */
  @Override
  public String toString() {
    return message(Locale.ENGLISH);
  }
}
