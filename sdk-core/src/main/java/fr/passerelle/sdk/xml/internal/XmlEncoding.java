package fr.passerelle.sdk.xml.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the encoding of a document and decodes it: the byte order mark first, then the XML
 * declaration, UTF-8 otherwise (XML 1.0, appendix F). Nothing is replaced: bytes that are no text
 * are a fault.
 */
final class XmlEncoding {
  private static final int HEAD = 256;
  private static final Pattern DECLARATION =
      Pattern.compile("\\A\\s*<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
  private static final Map<String, Charset> USUAL =
      Map.of(
          "UTF-8", StandardCharsets.UTF_8,
          "US-ASCII", StandardCharsets.US_ASCII,
          "ISO-8859-1", StandardCharsets.ISO_8859_1,
          "ISO-8859-15", Charset.forName("ISO-8859-15"),
          "WINDOWS-1252", Charset.forName("windows-1252"),
          "UTF-16", StandardCharsets.UTF_16);

  private XmlEncoding() {}

  static Reader decode(InputStream in, long maxBytes) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(new Bounded(in, maxBytes), HEAD);
    byte[] head = bytes.readNBytes(HEAD);
    bytes.unread(head);
    int mark = markLength(head);
    bytes.skipNBytes(mark);
    return new InputStreamReader(
        bytes,
        charset(head, mark)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static int markLength(byte[] head) {
    return startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
  }

  private static Charset charset(byte[] head, int mark) throws XmlException {
    if (mark > 0) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16;
    }
    if (startsWith(head, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(head, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declaration =
        DECLARATION.matcher(new String(head, mark, head.length - mark, StandardCharsets.US_ASCII));
    if (!declaration.find()) {
      return StandardCharsets.UTF_8;
    }
    Charset declared = USUAL.get(declaration.group(1).toUpperCase(Locale.ROOT));
    if (declared == null) {
      throw new XmlException("an encoding that is not read here", "/", 1, 0);
    }
    return declared;
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** Stops a document that is too long; closing it leaves the caller's stream open. */
  private static final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long max) {
      super(in);
      this.left = max;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count(Math.max(0, read));
      return read;
    }

    @Override
    public void close() {
      // The caller's to close.
    }

    private void count(int read) throws XmlException {
      left -= read;
      if (left < 0) {
        throw new XmlException("a document too large", "/", 0, 0);
      }
    }
  }
}
