package fr.passerelle.sdk.table;

import fr.passerelle.sdk.document.CheckedDocument;
import fr.passerelle.sdk.document.DocumentFormat;
import fr.passerelle.sdk.document.DocumentPolicy;
import fr.passerelle.sdk.document.DocumentSource;
import fr.passerelle.sdk.document.ZipLimits;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.table.internal.xlsx.XlsxRowSink;
import fr.passerelle.sdk.table.internal.xlsx.XlsxRowSource;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tables in workbooks (Office Open XML). Immutable. Reading needs {@code
 * org.dhatim:fastexcel-reader}, writing {@code org.dhatim:fastexcel}; without them the call ends in
 * a {@link ConfigurationException} that says what to add.
 *
 * <p><b>Reading</b>: the document is checked like an upload first ({@link DocumentPolicy}: size,
 * ZIP limits, macros, encryption), then the sheet is screened before the library sees it. A number
 * with a date format is a date; formulas and the errors they leave are refused; empty rows are
 * skipped.
 *
 * <p><b>Writing</b>: one sheet; text stays text whatever it begins with; dates are dates shown as
 * {@code dd/mm/yyyy}, those before 1 March 1900 are text because a sheet cannot hold them.
 */
public final class XlsxFormat implements TableFormat {
  private static final XlsxFormat DEFAULT = builder().build();

  private final @Nullable String sheet;
  private final ZipLimits zipLimits;
  private final TableLimits limits;
  private final DocumentPolicy policy;

  private XlsxFormat(Builder builder) {
    sheet = builder.sheet;
    zipLimits = builder.zipLimits;
    limits = builder.limits;
    policy =
        DocumentPolicy.builder()
            .formats(Set.of(DocumentFormat.XLSX))
            .maxSize(builder.maxSize)
            .zipLimits(builder.zipLimits)
            .build();
  }

  /** {@return the format with every default: the first visible sheet, 4 MB} */
  public static XlsxFormat standard() {
    return DEFAULT;
  }

  /** {@return a builder that holds the defaults} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public RowSource read(DocumentSource content) {
    require("org.dhatim.fastexcel.reader.ReadableWorkbook", "fastexcel-reader");
    CheckedDocument workbook = policy.check("table.xlsx", content);
    return XlsxRowSource.open(workbook, Optional.ofNullable(sheet), zipLimits, limits);
  }

  @Override
  public RowSink write(OutputStream target) {
    require("org.dhatim.fastexcel.Workbook", "fastexcel");
    return new XlsxRowSink(target, Optional.ofNullable(sheet), limits);
  }

  private static void require(String className, String artifact) {
    try {
      Class.forName(className, false, XlsxFormat.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new ConfigurationException(
          "XLSX tables need the library org.dhatim:"
              + artifact
              + ": add it to the class path, or to the module path and the modules to resolve");
    }
  }

  /** Collects the settings of the format. */
  public static final class Builder {
    private @Nullable String sheet;
    private int maxSize = DocumentPolicy.DEFAULT_MAX_SIZE;
    private ZipLimits zipLimits = ZipLimits.DEFAULT;
    private TableLimits limits = TableLimits.DEFAULT;

    Builder() {}

    /**
     * Names the sheet to read or to write; by default the first visible one is read.
     *
     * @param name the name on its tab
     * @return this builder
     */
    public Builder sheet(String name) {
      sheet = name;
      return this;
    }

    /**
     * Sets the largest workbook to read; {@value DocumentPolicy#DEFAULT_MAX_SIZE} bytes by default.
     *
     * @param bytes the limit; a workbook is held in memory
     * @return this builder
     */
    public Builder maxSize(int bytes) {
      maxSize = bytes;
      return this;
    }

    /**
     * Sets how much a workbook may unfold to; {@link ZipLimits#DEFAULT} by default.
     *
     * @param most the limits
     * @return this builder
     */
    public Builder zipLimits(ZipLimits most) {
      zipLimits = most;
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
    public XlsxFormat build() {
      return new XlsxFormat(this);
    }
  }
}
