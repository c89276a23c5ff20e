package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.transport.TransportResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer, decompressed here so that length and digest can be held against the bytes
 * that arrived, and bounded, so that a small answer cannot unfold without end. Remembers what went
 * wrong: the network's failure is repeated, a fault of the body is not, and a reader that swallows
 * either is found out.
 */
final class AnswerStream extends InputStream {
  private static final int BUFFER = 8 * 1024;

  private final Arriving arriving;
  private final @Nullable String coding;
  private @Nullable InputStream decoded;
  private long max = Long.MAX_VALUE;
  private long count;
  private boolean ended;
  private @Nullable IOException network;
  private @Nullable BodyFault fault;

  private AnswerStream(Arriving arriving, @Nullable String coding) {
    this.arriving = arriving;
    this.coding = coding;
  }

  static AnswerStream of(TransportResponse response) {
    return new AnswerStream(
        new Arriving(response.body(), announcedLength(response), StatedDigest.of(response)),
        response.header("Content-Encoding"));
  }

  /** Bytes that were read and decompressed before. */
  static AnswerStream of(InputStream plain) {
    return new AnswerStream(new Arriving(plain, -1, null), null);
  }

  /** Sets the most bytes that are given out. */
  void limit(long bytes) {
    max = bytes;
  }

  /** {@return the length of the body as it was announced, or -1} */
  long announced() {
    return coding == null ? arriving.announced : -1;
  }

  /** {@return whether so little is left that reading it costs less than a new connection} */
  boolean isNearlyDone(long few) {
    return ended || (arriving.announced >= 0 && arriving.announced - arriving.count <= few);
  }

  @Nullable IOException network() {
    return network;
  }

  @Nullable BodyFault fault() {
    return fault;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int wanted) throws IOException {
    if (wanted == 0) {
      return 0;
    }
    if (network != null) {
      throw network;
    }
    if (fault != null) {
      throw fault;
    }
    if (ended) {
      return -1;
    }
    int read = readDecoded(buffer, offset, wanted);
    count += Math.max(0, read);
    if (count > max || announced() > max) {
      throw faulty("more than " + max + " bytes");
    }
    if (read < 0) {
      finish();
    }
    return read;
  }

  /** Whoever opened the answer closes it. */
  @Override
  public void close() {
    // The exchange closes the answer when its reader is done.
  }

  private int readDecoded(byte[] buffer, int offset, int wanted) throws IOException {
    try {
      InputStream source = decoded;
      if (source == null) {
        source = decode();
        decoded = source;
      }
      return source.read(buffer, offset, wanted);
    } catch (BodyFault e) {
      throw e;
    } catch (IOException e) {
      if (arriving.failure != null || e instanceof EOFException) {
        throw broken(arriving.failure == null ? e : arriving.failure);
      }
      throw faulty("the compression is broken");
    }
  }

  private InputStream decode() throws IOException {
    if (coding == null || coding.equalsIgnoreCase("identity")) {
      return arriving;
    }
    if (!coding.equalsIgnoreCase("gzip") && !coding.equalsIgnoreCase("x-gzip")) {
      throw faulty("a compression that was not asked for");
    }
    PushbackInputStream ahead = new PushbackInputStream(arriving, 1);
    int first = ahead.read();
    if (first < 0) {
      return arriving;
    }
    ahead.unread(first);
    return new GZIPInputStream(ahead, BUFFER);
  }

  private void finish() throws IOException {
    try {
      if (arriving.read() >= 0) {
        throw faulty("bytes after the end of the compression");
      }
    } catch (BodyFault e) {
      throw e;
    } catch (IOException e) {
      throw broken(e);
    }
    if (arriving.announced >= 0 && arriving.announced != arriving.count) {
      throw broken(new EOFException("fewer bytes than announced"));
    }
    StatedDigest digest = arriving.digest;
    if (digest != null && !digest.isMet()) {
      throw faulty("the bytes are not those that the digest announces");
    }
    ended = true;
  }

  private IOException broken(IOException failure) {
    network = failure;
    return failure;
  }

  private BodyFault faulty(String what) {
    BodyFault found = new BodyFault(what);
    fault = found;
    return found;
  }

  private static long announcedLength(TransportResponse response) {
    String header = response.header("Content-Length");
    try {
      return header == null ? -1 : Math.max(-1, Long.parseLong(header.strip()));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** The bytes as they come off the network. */
  private static final class Arriving extends InputStream {
    private final InputStream body;
    private final long announced;
    private final @Nullable StatedDigest digest;
    private long count;
    private @Nullable IOException failure;

    Arriving(InputStream body, long announced, @Nullable StatedDigest digest) {
      this.body = body;
      this.announced = announced;
      this.digest = digest;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
      try {
        int read = body.read(buffer, offset, wanted);
        if (read > 0) {
          count += read;
          if (digest != null) {
            digest.update(buffer, offset, read);
          }
        }
        return read;
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    /** Tells the decompressor whether another member may follow. */
    @Override
    public int available() throws IOException {
      return body.available();
    }
  }
}
