package fr.passerelle.sdk.document.internal;

import java.nio.charset.StandardCharsets;

/**
 * A document's bytes, read at any place in either byte order. Reading past the end is a fault of
 * the document, never an exception of the runtime.
 */
final class Bytes {
  private final byte[] data;

  /** Wraps the bytes without a copy. */
  Bytes(byte[] data) {
    this.data = data;
  }

  byte[] data() {
    return data;
  }

  int length() {
    return data.length;
  }

  /** Checks that a stretch lies inside and gives its start as an index. */
  int require(long at, long length) throws ContentFault {
    if (at < 0 || length < 0 || at > data.length - length) {
      throw ContentFault.mismatch("the structure points outside the document");
    }
    return (int) at;
  }

  int u8(long at) throws ContentFault {
    return data[require(at, 1)] & 0xFF;
  }

  int u16le(long at) throws ContentFault {
    int from = require(at, 2);
    return (data[from] & 0xFF) | (data[from + 1] & 0xFF) << 8;
  }

  int u16be(long at) throws ContentFault {
    return Short.reverseBytes((short) u16le(at)) & 0xFFFF;
  }

  long u32le(long at) throws ContentFault {
    return u16le(at) | (long) u16le(at + 2) << 16;
  }

  long u32be(long at) throws ContentFault {
    return (long) u16be(at) << 16 | u16be(at + 2);
  }

  /** Reads an eight-byte number; one that no document can reach becomes the largest value. */
  long u64le(long at) throws ContentFault {
    long value = u32le(at) | u32le(at + 4) << 32;
    return value < 0 ? Long.MAX_VALUE : value;
  }

  boolean startsWith(long at, byte[] expected) {
    if (at < 0 || at > data.length - expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (data[(int) at + i] != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** Compares with characters that stand for one byte each. */
  boolean startsWith(long at, String latin) {
    return startsWith(at, latin.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** {@return the first place from {@code from} on where the text stands, or -1} */
  int indexOf(String latin, int from, int to) {
    byte[] wanted = latin.getBytes(StandardCharsets.ISO_8859_1);
    for (int at = Math.max(from, 0); at <= Math.min(to, data.length) - wanted.length; at++) {
      if (startsWith(at, wanted)) {
        return at;
      }
    }
    return -1;
  }

  /** {@return the last place not before {@code from} where the text stands, or -1} */
  int lastIndexOf(String latin, int from) {
    byte[] wanted = latin.getBytes(StandardCharsets.ISO_8859_1);
    for (int at = data.length - wanted.length; at >= Math.max(from, 0); at--) {
      if (startsWith(at, wanted)) {
        return at;
      }
    }
    return -1;
  }
}
