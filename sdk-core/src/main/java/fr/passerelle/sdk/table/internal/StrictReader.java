package fr.passerelle.sdk.table.internal;

import fr.passerelle.sdk.table.TableRefusalReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes without ever replacing a byte, takes a byte order mark away, and knows on which line it
 * stands: a malformed byte or a NUL is refused with its line. The JDK's own reader loses the
 * characters before a fault, and with them the line.
 */
final class StrictReader extends Reader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(8_192).flip();
  private final CharBuffer decoded = CharBuffer.allocate(8_192).flip();
  private boolean endOfBytes;
  private boolean ended;
  private boolean malformed;
  private boolean started;
  private boolean afterReturn;
  private long line = 1;
  private long sinceMark;

  StrictReader(InputStream in, Charset charset) {
    this.in = in;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** {@return whether the end of the file has been handed over} */
  boolean hasEnded() {
    return ended;
  }

  /** Starts counting characters anew. */
  void startCounting() {
    sinceMark = 0;
  }

  /** {@return how many characters were handed over since the count was started} */
  long counted() {
    return sinceMark;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!decoded.hasRemaining() && !decodeMore()) {
      ended = true;
      return -1;
    }
    int count = Math.min(length, decoded.remaining());
    for (int i = 0; i < count; i++) {
      char character = decoded.get();
      follow(character);
      target[offset + i] = character;
    }
    sinceMark += count;
    return count;
  }

  private void follow(char character) {
    if (character == '\r' || (character == '\n' && !afterReturn)) {
      line++;
    }
    afterReturn = character == '\r';
    if (character == 0) {
      throw Refusals.at(TableRefusalReason.FORBIDDEN_CHARACTER, line);
    }
  }

  /** Fills the characters; false at the end of the file. */
  private boolean decodeMore() throws IOException {
    decoded.clear();
    while (decoded.position() == 0) {
      if (malformed) {
        throw Refusals.at(TableRefusalReason.MALFORMED_BYTES, line);
      }
      CoderResult result = decoder.decode(bytes, decoded, endOfBytes);
      // What was decoded before the fault is handed over first, so that its lines are counted.
      malformed = result.isError();
      if (result.isUnderflow()) {
        if (endOfBytes) {
          break;
        }
        fill();
      }
    }
    decoded.flip();
    if (!started && decoded.hasRemaining()) {
      started = true;
      if (decoded.get(0) == BYTE_ORDER_MARK) {
        decoded.get();
        return decoded.hasRemaining() || decodeMore();
      }
    }
    return decoded.hasRemaining();
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      endOfBytes = true;
    } else {
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
