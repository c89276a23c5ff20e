package fr.passerelle.sdk.document.internal;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unfolds the data of one entry in chunks and holds them against their length and checksum. */
final class MemberData {
  private static final int CHUNK = 8_192;
  private static final int HEADER_LENGTH = 30;

  private MemberData() {}

  /** Takes unfolded bytes as they come. */
  @FunctionalInterface
  interface ChunkSink {
    void accept(byte[] chunk, int length) throws ContentFault;
  }

  /** {@return where the data begin, after the local header} */
  static int start(Bytes bytes, ZipMember member) throws ContentFault {
    long header = member.header();
    long lengths = (long) bytes.u16le(header + 26) + bytes.u16le(header + 28);
    return bytes.require(header + HEADER_LENGTH + lengths, member.compressedSize());
  }

  static void unfold(Bytes bytes, ZipMember member, ChunkSink sink) throws ContentFault {
    int start = start(bytes, member);
    int length = (int) member.compressedSize();
    CRC32 crc = new CRC32();
    long size =
        switch (member.method()) {
          case ZipMember.STORED -> copy(bytes, start, length, crc, sink);
          case ZipMember.DEFLATED -> inflate(bytes, start, length, crc, sink);
          default -> throw ContentFault.mismatch("an entry is compressed in an unusual way");
        };
    if (size != member.size() || crc.getValue() != member.crc()) {
      throw damaged();
    }
  }

  private static long copy(Bytes bytes, int start, int length, CRC32 crc, ChunkSink sink)
      throws ContentFault {
    byte[] chunk = new byte[CHUNK];
    for (int done = 0; done < length; done += CHUNK) {
      int step = Math.min(length - done, CHUNK);
      System.arraycopy(bytes.data(), start + done, chunk, 0, step);
      crc.update(chunk, 0, step);
      sink.accept(chunk, step);
    }
    return length;
  }

  private static long inflate(Bytes bytes, int start, int length, CRC32 crc, ChunkSink sink)
      throws ContentFault {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes.data(), start, length);
      byte[] chunk = new byte[CHUNK];
      while (!inflater.finished()) {
        int step = inflater.inflate(chunk);
        if (step == 0 && !inflater.finished()) {
          throw damaged();
        }
        crc.update(chunk, 0, step);
        sink.accept(chunk, step);
      }
      if (inflater.getRemaining() > 0) {
        throw damaged();
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException malformed) {
      throw damaged();
    } finally {
      inflater.end();
    }
  }

  private static ContentFault damaged() {
    return ContentFault.mismatch("an entry of the container is damaged");
  }
}
