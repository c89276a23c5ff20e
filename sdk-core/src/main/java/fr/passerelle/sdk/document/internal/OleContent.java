package fr.passerelle.sdk.document.internal;

import fr.passerelle.sdk.document.DocumentRefusalReason;
import java.util.Optional;

/**
 * xls and doc: an OLE2 compound file with the stream of its family at the root, not encrypted and
 * without a macro project.
 */
final class OleContent {
  private static final String TEXT = "WordDocument";

  /** Word's file header: magic number of Word 97 and of Word 6, and where its flags stand. */
  private static final int WORD_97 = 0xA5EC;

  private static final int WORD_6 = 0xA5DC;
  private static final int FLAGS = 10;
  private static final int ENCRYPTED_FLAG = 0x0100;

  private OleContent() {}

  static void verifyWorkbook(Bytes bytes) throws ContentFault {
    OleFile file = OleFile.read(bytes);
    Optional<OleFile.Entry> workbook =
        file.streamAtRoot("Workbook").or(() -> file.streamAtRoot("Book"));
    if (workbook.isPresent()) {
      BiffGlobals globals = BiffGlobals.read(file.content(workbook.get()));
      if (globals.encrypted()) {
        throw encrypted();
      }
      if (globals.macroSheet()) {
        throw macro();
      }
    }
    refuseProject(file);
    if (workbook.isEmpty() || file.hasAtRoot(TEXT)) {
      throw ContentFault.mismatch("the container does not hold a workbook");
    }
  }

  static void verifyText(Bytes bytes) throws ContentFault {
    OleFile file = OleFile.read(bytes);
    Optional<OleFile.Entry> text = file.streamAtRoot(TEXT);
    if (text.isPresent() && isEncrypted(file.content(text.get()))) {
      throw encrypted();
    }
    refuseProject(file);
    if (text.isEmpty() || file.hasAtRoot("Workbook") || file.hasAtRoot("Book")) {
      throw ContentFault.mismatch("the container does not hold a Word document");
    }
  }

  /** Other magic numbers are those of older Asian editions, whose header is laid out otherwise. */
  private static boolean isEncrypted(Bytes header) throws ContentFault {
    int magic = header.u16le(0);
    return (magic == WORD_97 || magic == WORD_6) && (header.u16le(FLAGS) & ENCRYPTED_FLAG) != 0;
  }

  private static void refuseProject(OleFile file) throws ContentFault {
    if (file.hasAnywhere("_VBA_PROJECT")) {
      throw macro();
    }
  }

  private static ContentFault encrypted() {
    return new ContentFault(
        DocumentRefusalReason.ENCRYPTED, "the document is encrypted with a password");
  }

  private static ContentFault macro() {
    return new ContentFault(DocumentRefusalReason.MACRO, "the document carries macros");
  }
}
