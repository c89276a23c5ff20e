package fr.passerelle.sdk.table.internal;

import de.siegmar.fastcsv.writer.QuoteStrategy;

/**
 * Keeps a spreadsheet from taking a text for a formula (CWE-1236, OWASP ASVS 1.2.10): an apostrophe
 * before it, and quotes around both so that the apostrophe stays part of the cell.
 */
final class FormulaGuard implements QuoteStrategy {
  /** The last four are the wide forms that Asian editions of spreadsheets take as well. */
  private static final String STARTERS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

  private static final String APOSTROPHE = "'";

  static String neutralise(String text) {
    return !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0 ? APOSTROPHE + text : text;
  }

  @Override
  public boolean quoteValue(int lineNo, int fieldIdx, String value) {
    return value.startsWith(APOSTROPHE);
  }
}
