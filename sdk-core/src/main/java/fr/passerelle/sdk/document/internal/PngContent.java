package fr.passerelle.sdk.document.internal;

/** PNG: signature, IHDR first, chunk after chunk up to IEND, and nothing after it. */
final class PngContent {
  private static final int CHUNK_FRAME = 12;
  private static final int HEADER_LENGTH = 13;

  private PngContent() {}

  static void verify(Bytes bytes) throws ContentFault {
    Signature.PNG.require(bytes);
    long at = Signature.PNG.length();
    if (bytes.u32be(at) != HEADER_LENGTH || !bytes.startsWith(at + 4, "IHDR")) {
      throw ContentFault.mismatch("the first chunk is not IHDR");
    }
    while (!bytes.startsWith(at + 4, "IEND")) {
      at += CHUNK_FRAME + bytes.u32be(at);
      bytes.require(at, CHUNK_FRAME);
    }
    if (bytes.u32be(at) != 0 || at + CHUNK_FRAME != bytes.length()) {
      throw ContentFault.mismatch("the document goes on after the IEND chunk");
    }
  }
}
