package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.content.ReceivedContent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Lets a content through to a handler only while it is a PDF: it begins like one and, at its end,
 * ends like one. A page of a portal under the media type of a PDF, or a document that was cut
 * before it was sent, is a fault of the answer and is never stored.
 *
 * @param <R> what the handler makes of it
 */
public final class PdfOnly<R extends @Nullable Object> implements ContentHandler<R> {
  private final ContentHandler<R> handler;

  /**
   * Puts itself before a handler.
   *
   * @param handler receives the content
   */
  public PdfOnly(ContentHandler<R> handler) {
    this.handler = handler;
  }

  @Override
  public R handle(ReceivedContent content) throws IOException {
    PdfStream stream = new PdfStream(content.stream());
    try {
      R made = handler.handle(new Watched(content, stream));
      stream.requireSound();
      return made;
    } catch (RuntimeException e) {
      // A handler that wraps what the stream threw has not decided anything itself.
      stream.requireSound();
      throw e;
    }
  }

  @Override
  public long maxSize() {
    return handler.maxSize();
  }

  @Override
  public boolean isRestartable() {
    return handler.isRestartable();
  }

  @Override
  public void beforeSending() throws IOException {
    handler.beforeSending();
  }

  /** The content with the stream that is watched. */
  private record Watched(ReceivedContent content, PdfStream watched) implements ReceivedContent {
    @Override
    public Optional<String> mediaType() {
      return content.mediaType();
    }

    @Override
    public OptionalLong length() {
      return content.length();
    }

    @Override
    public InputStream stream() {
      return watched;
    }
  }

  /** Looks at the first bytes and remembers the last ones. */
  private static final class PdfStream extends InputStream {
    private static final byte[] HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String TAIL = "%%EOF";

    /** Within how many of the last bytes readers look for the end (ISO 32000-1, note of H.3). */
    private static final int WINDOW = 1024;

    private final InputStream in;
    private final byte[] last = new byte[WINDOW];
    private long count;
    private @Nullable BodyFault fault;

    PdfStream(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
      requireSound();
      int read = in.read(buffer, offset, wanted);
      for (int i = 0; i < read; i++) {
        look(buffer[offset + i]);
      }
      if (read < 0) {
        end();
      }
      return read;
    }

    /** Whoever opened the answer closes it. */
    @Override
    public void close() {
      // The exchange closes the answer when its reader is done.
    }

    void requireSound() throws BodyFault {
      if (fault != null) {
        throw fault;
      }
    }

    private void look(byte one) throws BodyFault {
      if (count < HEAD.length && one != HEAD[(int) count]) {
        throw faulty("no PDF");
      }
      last[(int) (count % WINDOW)] = one;
      count++;
    }

    private void end() throws BodyFault {
      if (count < HEAD.length) {
        throw faulty("no PDF");
      }
      StringBuilder tail = new StringBuilder(WINDOW);
      for (long i = Math.max(0, count - WINDOW); i < count; i++) {
        tail.append((char) (last[(int) (i % WINDOW)] & 0xFF));
      }
      if (tail.indexOf(TAIL) < 0) {
        throw faulty("a PDF without its end");
      }
    }

    private BodyFault faulty(String what) {
      BodyFault found = new BodyFault(what);
      fault = found;
      return found;
    }
  }
}
