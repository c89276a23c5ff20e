package fr.passerelle.sdk.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Encodes a text and replaces nothing. */
final class StrictText {
  private StrictText() {}

  /**
   * Encodes a text.
   *
   * @throws UnencodableTextException when the charset lacks a character
   */
  static byte[] encode(CharSequence text, Charset charset) {
    CharsetEncoder encoder =
        charset
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer in = CharBuffer.wrap(text);
    ByteBuffer out = ByteBuffer.allocate(most(encoder, text));
    CoderResult result = encoder.encode(in, out, true);
    if (!result.isError()) {
      result = encoder.flush(out);
    }
    try {
      if (result.isError()) {
        result.throwException();
      }
    } catch (CharacterCodingException e) {
      throw new UnencodableTextException(charset, in.position());
    }
    byte[] bytes = new byte[out.flip().remaining()];
    out.get(bytes);
    return bytes;
  }

  /** The encoder speaks of the most per character; a mark at the beginning comes on top. */
  private static int most(CharsetEncoder encoder, CharSequence text) {
    return Math.toIntExact(
        (long) Math.ceil(text.length() * (double) encoder.maxBytesPerChar()) + 8);
  }
}
