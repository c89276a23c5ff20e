package fr.passerelle.sdk.document.internal;

import fr.passerelle.sdk.document.DocumentRefusalReason;
import java.util.Map;
import java.util.Optional;

/**
 * PDF: header at the start, end mark in the last kibibyte, a cross-reference, and no encryption.
 * The newest trailer says whether the document is encrypted (ISO 32000-1, 7.5.5 and 7.6); since PDF
 * 1.5 it may be the dictionary of a cross-reference stream, which is never compressed itself.
 */
final class PdfContent {
  private static final int PREAMBLE = 1024;
  private static final int TAIL = 1024;
  private static final String ENCRYPT = "/Encrypt";

  private PdfContent() {}

  static void verify(Bytes bytes, boolean preambleAllowed) throws ContentFault {
    int header = header(bytes, preambleAllowed);
    if (bytes.indexOf("%%EOF", bytes.length() - TAIL, bytes.length()) < 0) {
      throw ContentFault.mismatch("the end mark is not in the last 1024 bytes");
    }
    Optional<Map<String, String>> trailer = newestTrailer(bytes, header);
    if (trailer.isEmpty()
        && bytes.indexOf("trailer", header, bytes.length()) < 0
        && bytes.indexOf("/XRef", header, bytes.length()) < 0) {
      throw ContentFault.mismatch("the cross-reference is missing");
    }
    boolean encrypted =
        trailer.map(entries -> entries.containsKey("Encrypt")).orElseGet(() -> mentioned(bytes));
    if (encrypted) {
      throw new ContentFault(DocumentRefusalReason.ENCRYPTED, "the PDF is encrypted");
    }
  }

  private static int header(Bytes bytes, boolean preambleAllowed) throws ContentFault {
    int found = preambleAllowed ? bytes.indexOf("%PDF-", 0, PREAMBLE) : 0;
    if (found <= 0) {
      Signature.PDF.require(bytes);
    }
    return Math.max(found, 0);
  }

  /** Follows the last {@code startxref}; empty when it leads nowhere. */
  private static Optional<Map<String, String>> newestTrailer(Bytes bytes, int header) {
    int mark = bytes.lastIndexOf("startxref", header);
    if (mark < 0) {
      return Optional.empty();
    }
    try {
      PdfScanner scanner = new PdfScanner(bytes, mark + "startxref".length());
      long offset = scanner.integer();
      Optional<Map<String, String>> found = trailerAt(bytes, offset);
      // Offsets count from the header when something stands before it.
      return found.isPresent() || header == 0 ? found : trailerAt(bytes, offset + header);
    } catch (ContentFault unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Map<String, String>> trailerAt(Bytes bytes, long offset) {
    try {
      PdfScanner scanner = new PdfScanner(bytes, bytes.require(offset, 1));
      if (scanner.accept("xref")) {
        int trailer = bytes.indexOf("trailer", scanner.position(), bytes.length());
        if (trailer < 0) {
          return Optional.empty();
        }
        return Optional.of(new PdfScanner(bytes, trailer + "trailer".length()).dictionary());
      }
      scanner.integer();
      scanner.integer();
      if (!scanner.accept("obj")) {
        return Optional.empty();
      }
      Map<String, String> entries = scanner.dictionary();
      return "XRef".equals(entries.get("Type")) ? Optional.of(entries) : Optional.empty();
    } catch (ContentFault unreadable) {
      return Optional.empty();
    }
  }

  /** The last resort for a broken cross-reference: the entry, with a value, anywhere. */
  private static boolean mentioned(Bytes bytes) {
    int at = bytes.indexOf(ENCRYPT, 0, bytes.length());
    while (at >= 0) {
      PdfScanner scanner = new PdfScanner(bytes, at + ENCRYPT.length());
      if (scanner.startsValue()) {
        return true;
      }
      at = bytes.indexOf(ENCRYPT, at + 1, bytes.length());
    }
    return false;
  }
}
