package fr.passerelle.sdk.document;

import fr.passerelle.sdk.document.internal.ContentFault;
import fr.passerelle.sdk.document.internal.ContentRules;
import fr.passerelle.sdk.document.internal.FileName;
import fr.passerelle.sdk.error.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Which documents may go to a portal: the extension must be one of those taken, and the content
 * must be of the family that the extension announces, without macros, encryption or anything hidden
 * around it. Scripts and attachments of a PDF are not looked for: the rules of the portals name
 * neither. Immutable; one policy serves any number of threads.
 *
 * <p>The defaults are those of the mutual's upload dialog: ten extensions and « 4 Mo ». Whether
 * that means 4 000 000 or 4 194 304 bytes is not printed, so the default is the smaller one.
 *
 * <p>A check reads at most one byte more than the size limit and keeps the document in memory; a
 * ZIP container is unfolded through counters and never further than {@link ZipLimits} allows.
 */
public final class DocumentPolicy {
  /** The default limit in bytes, safe under both readings of « 4 Mo ». */
  public static final int DEFAULT_MAX_SIZE = 4_000_000;

  private static final DocumentPolicy DEFAULT = builder().build();

  private final Set<DocumentFormat> formats;
  private final int maxSize;
  private final ContentRules rules;

  private DocumentPolicy(Builder builder) {
    formats = Collections.unmodifiableSet(EnumSet.copyOf(builder.formats));
    maxSize = builder.maxSize;
    rules =
        new ContentRules(builder.zipLimits, builder.windows1252Allowed, builder.pdfPreambleAllowed);
  }

  /** {@return the policy with every default} */
  public static DocumentPolicy standard() {
    return DEFAULT;
  }

  /** {@return a builder that holds the defaults} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the formats that are taken} */
  public Set<DocumentFormat> formats() {
    return formats;
  }

  /** {@return the largest document taken, in bytes} */
  public int maxSize() {
    return maxSize;
  }

  /**
   * Checks a document and gives it back ready to send.
   *
   * @param fileName the name under which the document goes to the portal; folders are ignored
   * @param content its bytes, read once
   * @return the document, holding the bytes that were checked
   * @throws DocumentRefusedException if the document does not pass
   * @throws ContentAccessException if the content cannot be read
   */
  public CheckedDocument check(String fileName, DocumentSource content) {
    return inspect(fileName, content).orThrow();
  }

  /**
   * Checks a file under its own name.
   *
   * @param file the file
   * @return the document, holding the bytes that were checked
   * @throws DocumentRefusedException if the document does not pass
   * @throws ContentAccessException if the file cannot be read
   */
  public CheckedDocument check(Path file) {
    return inspect(file).orThrow();
  }

  /**
   * Checks a document and tells the outcome as a value.
   *
   * @param fileName the name under which the document goes to the portal; folders are ignored
   * @param content its bytes, read once
   * @return the document, or the first reason that applies
   * @throws ContentAccessException if the content cannot be read
   */
  public DocumentCheck inspect(String fileName, DocumentSource content) {
    FileName name = FileName.of(fileName);
    Optional<DocumentFormat> announced = DocumentFormat.ofExtension(name.extension());
    try {
      if (announced.isEmpty() || !formats.contains(announced.get())) {
        throw new ContentFault(
            DocumentRefusalReason.EXTENSION_FORBIDDEN,
            name.isAmbiguous()
                ? "the file name holds a control or direction character"
                : "the last extension is not one that is taken");
      }
      byte[] bytes = read(content);
      rules.verify(announced.get(), bytes);
      return DocumentCheck.accepted(
          new CheckedDocument(name.base(), name.extension(), announced.get(), bytes));
    } catch (ContentFault fault) {
      return DocumentCheck.refused(
          new DocumentRefusal(
              fault.reason(), announced.map(known -> name.extension()), fault.detail()));
    }
  }

  /**
   * Checks a file under its own name and tells the outcome as a value.
   *
   * @param file the file
   * @return the document, or the first reason that applies
   * @throws ContentAccessException if the file cannot be read
   */
  public DocumentCheck inspect(Path file) {
    Path name = file.getFileName();
    return inspect(name == null ? "" : name.toString(), DocumentSource.of(file));
  }

  private byte[] read(DocumentSource content) throws ContentFault {
    byte[] bytes;
    try {
      OptionalLong length = content.length();
      if (length.isPresent() && length.getAsLong() > maxSize) {
        throw tooLarge();
      }
      try (InputStream in = content.open()) {
        bytes = in.readNBytes(maxSize + 1);
      }
    } catch (IOException failure) {
      throw new ContentAccessException("the document could not be read", failure);
    }
    if (bytes.length > maxSize) {
      throw tooLarge();
    }
    if (bytes.length == 0) {
      throw new ContentFault(DocumentRefusalReason.EMPTY, "there is no byte at all");
    }
    return bytes;
  }

  private ContentFault tooLarge() {
    return new ContentFault(
        DocumentRefusalReason.TOO_LARGE, "more than " + maxSize + " bytes, the limit");
  }

  /** Collects the settings of a policy, each with a safe default. */
  public static final class Builder {
    private Set<DocumentFormat> formats = EnumSet.allOf(DocumentFormat.class);
    private int maxSize = DEFAULT_MAX_SIZE;
    private ZipLimits zipLimits = ZipLimits.DEFAULT;
    private boolean windows1252Allowed;
    private boolean pdfPreambleAllowed;

    Builder() {}

    /**
     * Sets the formats that are taken; all by default.
     *
     * @param taken at least one format
     * @return this builder
     */
    public Builder formats(Set<DocumentFormat> taken) {
      if (taken.isEmpty()) {
        throw new ConfigurationException("a document policy must take at least one format");
      }
      formats = EnumSet.copyOf(taken);
      return this;
    }

    /**
     * Sets the largest document taken; {@value DocumentPolicy#DEFAULT_MAX_SIZE} bytes by default.
     *
     * @param bytes the limit, from 1 byte to 1 GB; a document is held in memory
     * @return this builder
     */
    public Builder maxSize(int bytes) {
      if (bytes < 1 || bytes > 1_000_000_000) {
        throw new ConfigurationException("the size limit must be between 1 byte and 1 GB");
      }
      maxSize = bytes;
      return this;
    }

    /**
     * Sets how much a container may unfold to; {@link ZipLimits#DEFAULT} by default.
     *
     * @param limits the limits
     * @return this builder
     */
    public Builder zipLimits(ZipLimits limits) {
      zipLimits = limits;
      return this;
    }

    /**
     * Takes a CSV in windows-1252 when it is not UTF-8; false by default, because almost any bytes
     * decode as windows-1252.
     *
     * @param allowed true to take them
     * @return this builder
     */
    public Builder windows1252Allowed(boolean allowed) {
      windows1252Allowed = allowed;
      return this;
    }

    /**
     * Takes a PDF whose header starts within the first 1 024 bytes instead of at the first one;
     * false by default.
     *
     * @param allowed true to take them
     * @return this builder
     */
    public Builder pdfPreambleAllowed(boolean allowed) {
      pdfPreambleAllowed = allowed;
      return this;
    }

    /** {@return the policy} */
    public DocumentPolicy build() {
      return new DocumentPolicy(this);
    }
  }
}
