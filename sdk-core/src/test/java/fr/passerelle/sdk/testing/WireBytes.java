package fr.passerelle.sdk.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The pieces of a request as they come over a socket; null when the other side breaks off. */
final class WireBytes {
  private WireBytes() {}

  static byte[] exactly(InputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    return bytes.length < length ? null : bytes;
  }

  static byte[] chunks(InputStream in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (true) {
      String size = line(in);
      byte[] chunk = size == null ? null : exactly(in, Integer.parseInt(size.strip(), 16));
      if (chunk == null || line(in) == null) {
        return null;
      }
      if (chunk.length == 0) {
        return body.toByteArray();
      }
      body.write(chunk);
    }
  }

  static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        return null;
      }
      if (c != '\r') {
        line.write(c);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }
}
