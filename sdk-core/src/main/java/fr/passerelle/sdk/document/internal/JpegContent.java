package fr.passerelle.sdk.document.internal;

/**
 * JPEG: segments from the start marker to the end marker, then nothing but zeros. Telephones put
 * several whole images in one file (previews, brightness maps), so images may follow one another.
 */
final class JpegContent {
  private static final int END_OF_IMAGE = 0xD9;
  private static final int START_OF_SCAN = 0xDA;

  private JpegContent() {}

  static void verify(Bytes bytes) throws ContentFault {
    Signature.JPEG.require(bytes);
    int at = 0;
    do {
      at = endOfImage(bytes, at);
      while (at < bytes.length() && bytes.u8(at) == 0) {
        at++;
      }
    } while (Signature.JPEG.opensAt(bytes, at));
    if (at != bytes.length()) {
      throw ContentFault.mismatch("the document goes on after the end of the image");
    }
  }

  /** Walks one image and gives the place after its end marker. */
  private static int endOfImage(Bytes bytes, int start) throws ContentFault {
    boolean scanned = false;
    int at = start + 2;
    while (true) {
      if (bytes.u8(at) != 0xFF) {
        throw ContentFault.mismatch("a segment of the image is missing");
      }
      int marker = bytes.u8(at + 1);
      if (marker == 0xFF) {
        at++;
      } else if (marker == END_OF_IMAGE) {
        if (!scanned) {
          throw ContentFault.mismatch("the image has no picture data");
        }
        return at + 2;
      } else if (standsAlone(marker)) {
        at += 2;
      } else {
        int length = bytes.u16be(at + 2);
        if (length < 2 || marker == 0) {
          throw ContentFault.mismatch("a segment of the image is damaged");
        }
        at = bytes.require((long) at + 2 + length, 0);
        if (marker == START_OF_SCAN) {
          scanned = true;
          at = endOfScan(bytes, at);
        }
      }
    }
  }

  /** Picture data runs up to the next marker; a stuffed 0xFF and a restart belong to it. */
  private static int endOfScan(Bytes bytes, int start) throws ContentFault {
    int at = start;
    while (bytes.u8(at) != 0xFF || bytes.u8(at + 1) == 0 || isRestart(bytes.u8(at + 1))) {
      at++;
    }
    return at;
  }

  private static boolean isRestart(int marker) {
    return marker >= 0xD0 && marker <= 0xD7;
  }

  private static boolean standsAlone(int marker) {
    return marker == 0x01 || isRestart(marker);
  }
}
