package fr.passerelle.sdk.transport.okhttp;

import fr.passerelle.sdk.transport.TransportBody;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A body that OkHttp may write once only: the retry is ours, with a new body of the same bytes. */
final class OneShotBody extends RequestBody {
  /** Parsing a media type costs OkHttp half a kilobyte; nearly every body is of this one. */
  private static final MediaType JSON = MediaType.get("application/json");

  /** For methods that must carry a body when there is nothing to say. */
  static final RequestBody EMPTY = new OneShotBody(TransportBody.of(new byte[0], ""));

  private final TransportBody body;
  private final @Nullable MediaType type;

  /**
   * Wraps a body.
   *
   * @throws IllegalArgumentException when its media type is none: it would silently be left out
   */
  OneShotBody(TransportBody body) {
    this.body = body;
    String wanted = body.contentType();
    this.type =
        wanted.isEmpty() ? null : wanted.equals(JSON.toString()) ? JSON : MediaType.get(wanted);
  }

  @Override
  public @Nullable MediaType contentType() {
    return type;
  }

  @Override
  public long contentLength() {
    return body.length();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    body.writeTo(sink.outputStream());
  }

  @Override
  public boolean isOneShot() {
    return true;
  }
}
