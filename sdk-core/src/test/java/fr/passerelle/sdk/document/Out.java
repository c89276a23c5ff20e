package fr.passerelle.sdk.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes put together, numbers with the least byte first. */
final class Out {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  Out u8(int value) {
    bytes.write(value);
    return this;
  }

  Out u16(int value) {
    return u8(value).u8(value >>> 8);
  }

  Out u32(long value) {
    return u16((int) value & 0xFFFF).u16((int) (value >>> 16) & 0xFFFF);
  }

  Out u64(long value) {
    return u32(value).u32(value >>> 32);
  }

  Out write(byte[] data) {
    bytes.writeBytes(data);
    return this;
  }

  /** Writes characters that stand for one byte each. */
  Out latin(String text) {
    return write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Fills up with zeros to a multiple of the length. */
  Out pad(int length) {
    while (bytes.size() % length != 0) {
      bytes.write(0);
    }
    return this;
  }

  int size() {
    return bytes.size();
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
