package fr.passerelle.sdk.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The families of documents a portal takes, with the ten file name extensions that the mutual's
 * upload dialog prints (guide <i>Espace Extranet Entreprise</i>, upload dialog).
 */
public enum DocumentFormat {
  /** Portable Network Graphics. */
  PNG("image/png"),
  /** JPEG image, under either of its extensions. */
  JPEG("image/jpeg"),
  /** Portable Document Format. */
  PDF("application/pdf"),
  /** Text table. */
  CSV("text/csv"),
  /** Office Open XML workbook without macros. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** Binary workbook of Excel 5 to 2003. */
  XLS("application/vnd.ms-excel"),
  /** Binary document of Word 6 to 2003. */
  DOC("application/msword"),
  /** Office Open XML text document without macros. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  /** OpenDocument text. */
  ODT("application/vnd.oasis.opendocument.text");

  private final String mediaType;

  DocumentFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** {@return the registered media type, without parameters} */
  public String mediaType() {
    return mediaType;
  }

  /** {@return the file name extensions of the format, in lower case and without the dot} */
  public List<String> extensions() {
    return this == JPEG ? List.of("jpeg", "jpg") : List.of(name().toLowerCase(Locale.ROOT));
  }

  /**
   * Finds the format that an extension announces.
   *
   * @param extension an extension without its dot, in any case
   * @return the format, or empty when the extension is none of the ten
   */
  public static Optional<DocumentFormat> ofExtension(String extension) {
    String wanted = extension.toLowerCase(Locale.ROOT);
    for (DocumentFormat format : values()) {
      if (format.extensions().contains(wanted)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
