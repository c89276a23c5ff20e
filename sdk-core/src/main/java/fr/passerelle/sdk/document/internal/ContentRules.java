package fr.passerelle.sdk.document.internal;

import fr.passerelle.sdk.document.DocumentFormat;
import fr.passerelle.sdk.document.ZipLimits;

/** Sends a content to the inspector of the format that its extension announces. */
public final class ContentRules {
  private final ZipLimits zipLimits;
  private final boolean windows1252Allowed;
  private final boolean pdfPreambleAllowed;

  /**
   * Creates the rules.
   *
   * @param zipLimits how much a container may unfold to
   * @param windows1252Allowed whether a CSV may be in windows-1252
   * @param pdfPreambleAllowed whether a PDF may start within its first 1 024 bytes
   */
  public ContentRules(ZipLimits zipLimits, boolean windows1252Allowed, boolean pdfPreambleAllowed) {
    this.zipLimits = zipLimits;
    this.windows1252Allowed = windows1252Allowed;
    this.pdfPreambleAllowed = pdfPreambleAllowed;
  }

  /**
   * Verifies that the content is of the given format.
   *
   * @param format the format that the extension announces
   * @param content at least one byte
   * @throws ContentFault the first reason to refuse it
   */
  public void verify(DocumentFormat format, byte[] content) throws ContentFault {
    Bytes bytes = new Bytes(content);
    switch (format) {
      case PNG -> PngContent.verify(bytes);
      case JPEG -> JpegContent.verify(bytes);
      case PDF -> PdfContent.verify(bytes, pdfPreambleAllowed);
      case CSV -> CsvContent.verify(bytes, windows1252Allowed);
      case XLSX -> OoxmlContent.verify(bytes, OoxmlContent.Kind.WORKBOOK, zipLimits);
      case DOCX -> OoxmlContent.verify(bytes, OoxmlContent.Kind.TEXT, zipLimits);
      case ODT -> OdtContent.verify(bytes, zipLimits);
      case XLS -> OleContent.verifyWorkbook(bytes);
      case DOC -> OleContent.verifyText(bytes);
    }
    if (!isZip(format)) {
      ArchiveTail.refuse(bytes);
    }
  }

  private static boolean isZip(DocumentFormat format) {
    return switch (format) {
      case XLSX, DOCX, ODT -> true;
      case PNG, JPEG, PDF, CSV, XLS, DOC -> false;
    };
  }
}
