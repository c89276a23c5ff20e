package fr.passerelle.sdk.document.internal;

/**
 * Finds a ZIP archive that hangs at the end of a document of another family. Archive tools look for
 * the directory from the end of the file, so that the same bytes are an image to one program and an
 * archive to the next.
 */
final class ArchiveTail {
  private static final int RECORD = 22;
  private static final int MAX_COMMENT = 0xFFFF;

  private ArchiveTail() {}

  static void refuse(Bytes bytes) throws ContentFault {
    int last = bytes.length() - RECORD;
    for (int at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
      if (bytes.startsWith(at, "PK\5\6") && bytes.u16le(at + 20) == last - at) {
        throw ContentFault.mismatch("the document is also a ZIP archive");
      }
    }
  }
}
