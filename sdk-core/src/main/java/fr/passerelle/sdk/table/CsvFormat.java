package fr.passerelle.sdk.table;

import fr.passerelle.sdk.document.DocumentSource;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.table.internal.CsvRowSink;
import fr.passerelle.sdk.table.internal.CsvRowSource;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Tables in text files (RFC 4180 with the separator of French spreadsheets). Immutable.
 *
 * <p><b>Reading</b> is strict: UTF-8, with or without a byte order mark; a malformed byte, a NUL, a
 * quote that is not closed, text after a closing quote and a row with another number of cells than
 * the first one are refused with their line. Empty lines are skipped.
 *
 * <p><b>Writing</b>: UTF-8 unless windows-1252 is asked for, lines end with CR LF, dates as {@code
 * dd/MM/yyyy}, decimals with a comma and without grouping. A text that a spreadsheet would take for
 * a formula (it begins with {@code = + - @}, a tab, a line end or NUL) gets a leading apostrophe
 * and quotes (CWE-1236, OWASP ASVS 1.2.10); typed numbers and dates are exempt. The apostrophe is
 * part of the text when the file is read again. Write telephone numbers in their national form, 0X.
 */
public final class CsvFormat implements TableFormat {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final CsvFormat DEFAULT = builder().build();

  private final char separator;
  private final boolean windows1252Allowed;
  private final boolean windows1252Written;
  private final boolean byteOrderMark;
  private final TableLimits limits;

  private CsvFormat(Builder builder) {
    separator = builder.separator;
    windows1252Allowed = builder.windows1252Allowed;
    windows1252Written = builder.windows1252Written;
    byteOrderMark = builder.byteOrderMark;
    limits = builder.limits;
  }

  /** {@return the format with every default: semicolon, UTF-8} */
  public static CsvFormat standard() {
    return DEFAULT;
  }

  /** {@return a builder that holds the defaults} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public RowSource read(DocumentSource content) {
    return CsvRowSource.open(content, separator, windows1252Allowed, limits);
  }

  @Override
  public RowSink write(OutputStream target) {
    Charset charset = windows1252Written ? WINDOWS_1252 : StandardCharsets.UTF_8;
    return new CsvRowSink(target, separator, charset, byteOrderMark && !windows1252Written, limits);
  }

  /** Collects the settings of the format. */
  public static final class Builder {
    private char separator = ';';
    private boolean windows1252Allowed;
    private boolean windows1252Written;
    private boolean byteOrderMark;
    private TableLimits limits = TableLimits.DEFAULT;

    Builder() {}

    /**
     * Sets the separator; a semicolon by default.
     *
     * @param character one of {@code ; , |} and tab
     * @return this builder
     */
    public Builder separator(char character) {
      if (";,|\t".indexOf(character) < 0) {
        throw new ConfigurationException("the separator must be one of ; , | and tab");
      }
      separator = character;
      return this;
    }

    /**
     * Reads a file that is not UTF-8 as windows-1252; false by default, because almost any bytes
     * decode as windows-1252. The file is then opened twice.
     *
     * @param allowed true to read them
     * @return this builder
     */
    public Builder windows1252Allowed(boolean allowed) {
      windows1252Allowed = allowed;
      return this;
    }

    /**
     * Writes windows-1252, for programs that know nothing else; false by default. A character that
     * it does not have ends the writing with a {@code ContentAccessException}; no byte order mark
     * is written.
     *
     * @param written true to write it
     * @return this builder
     */
    public Builder windows1252Written(boolean written) {
      windows1252Written = written;
      return this;
    }

    /**
     * Writes a byte order mark, by which Excel recognises UTF-8; false by default.
     *
     * @param written true to write it
     * @return this builder
     */
    public Builder byteOrderMark(boolean written) {
      byteOrderMark = written;
      return this;
    }

    /**
     * Sets how large a table may be; {@link TableLimits#DEFAULT} by default.
     *
     * @param most the limits
     * @return this builder
     */
    public Builder limits(TableLimits most) {
      limits = most;
      return this;
    }

    /** {@return the format} */
    public CsvFormat build() {
      return new CsvFormat(this);
    }
  }
}
