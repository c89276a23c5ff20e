package fr.passerelle.sdk.amsn.file;

import fr.passerelle.sdk.document.ZipLimits;
import fr.passerelle.sdk.table.CsvFormat;
import fr.passerelle.sdk.table.TableFormat;
import fr.passerelle.sdk.table.XlsxFormat;

/** The table format of a layout. */
final class Formats {
  /** A roster of 100 000 lines is a workbook of some 10 MB that unfolds to ten times as much. */
  private static final int MAX_WORKBOOK = 64_000_000;

  private static final long MAX_UNFOLDED = 1_000_000_000L;
  private static final String STARTERS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

  private Formats() {}

  static TableFormat of(RosterFileLayout layout) {
    if (layout.getType() == RosterFileType.XLSX) {
      return XlsxFormat.builder()
          .sheet(layout.getSheet())
          .maxSize(MAX_WORKBOOK)
          .zipLimits(
              ZipLimits.DEFAULT.withMaxEntrySize(MAX_UNFOLDED).withMaxTotalSize(MAX_UNFOLDED))
          .build();
    }
    boolean isWindows = layout.getCharset() == RosterFileCharset.WINDOWS_1252;
    return CsvFormat.builder()
        .separator(layout.getSeparator().charAt(0))
        .windows1252Allowed(isWindows)
        .windows1252Written(isWindows)
        .byteOrderMark(layout.isByteOrderMark() && !isWindows)
        .build();
  }

  /**
   * The CSV format puts an apostrophe before what a spreadsheet would take for a formula. A text
   * that begins like that by itself gets one more, so that taking one away is right for both.
   */
  static String guarded(String text) {
    return isGuarded(text) ? "'" + text : text;
  }

  /** Takes the apostrophe away again. */
  static String unguarded(String text) {
    return isGuarded(text) ? text.substring(1) : text;
  }

  private static boolean isGuarded(String text) {
    int first = 0;
    while (first < text.length() && text.charAt(first) == '\'') {
      first++;
    }
    return first > 0 && first < text.length() && STARTERS.indexOf(text.charAt(first)) >= 0;
  }
}
