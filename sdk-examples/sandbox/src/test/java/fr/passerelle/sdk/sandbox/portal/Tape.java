package fr.passerelle.sdk.sandbox.portal;

import fr.passerelle.sdk.transport.ExchangeException;
import fr.passerelle.sdk.transport.ExchangeException.Departure;
import fr.passerelle.sdk.transport.ExchangeException.Reason;
import fr.passerelle.sdk.transport.ResponseReader;
import fr.passerelle.sdk.transport.Transport;
import fr.passerelle.sdk.transport.TransportRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Stands before the real transport: keeps every answer, and changes it before the client reads it.
 * Without the real one it plays the answers that it kept, and reaches nobody for others.
 */
final class Tape implements Transport {
  private static final List<String> HEADERS =
      List.of(
          "Accept-Ranges",
          "Content-Type",
          "ETag",
          "Expires",
          "Location",
          "Retry-After",
          "WWW-Authenticate",
          "X-Request-Id");

  private final Map<String, Reply> everything = new HashMap<>();
  private Map<String, Reply> part = new LinkedHashMap<>();
  private Map<String, Reply> playing = Map.of();
  private Transport real;
  private Tampering tampering = (key, reply) -> reply;

  /** Changes an answer, or breaks off. */
  interface Tampering {
    Reply apply(String key, Reply reply) throws IOException;
  }

  Tape(Transport real) {
    this.real = real;
  }

  /** From now on nothing is sent any more. */
  void playOnly() {
    real.close();
    real = null;
  }

  /** {@return the answers since the last time, by method and URL} */
  Map<String, Reply> cut() {
    Map<String, Reply> cut = part;
    part = new LinkedHashMap<>();
    return cut;
  }

  /** Changes every answer. */
  void tamper(Tampering with) {
    this.tampering = with;
  }

  /** Plays one part, with each of its answers changed, and of the rest what it needs. */
  void play(Map<String, Reply> replies, Tampering with) {
    this.playing = replies;
    tamper((key, reply) -> replies.containsKey(key) ? with.apply(key, reply) : reply);
  }

  @Override
  public <R> R exchange(TransportRequest request, ResponseReader<R> reader)
      throws ExchangeException {
    String key = request.method() + " " + request.url();
    Reply reply =
        real == null ? playing.getOrDefault(key, everything.get(key)) : sent(request, key);
    if (reply == null) {
      throw new ExchangeException(Departure.NOTHING_LEFT, Reason.UNREACHABLE, null);
    }
    try {
      return reader.read(tampering.apply(key, reply).toResponse());
    } catch (ExchangeException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reply sent(TransportRequest request, String key) throws ExchangeException {
    Reply reply =
        real.exchange(
            request,
            response -> {
              Map<String, String> headers = new HashMap<>();
              for (String name : HEADERS) {
                if (response.header(name) != null) {
                  headers.put(name, response.header(name));
                }
              }
              boolean zipped = "gzip".equals(response.header("Content-Encoding"));
              InputStream in = zipped ? new GZIPInputStream(response.body()) : response.body();
              byte[] body = in.readAllBytes();
              return new Reply(
                  response.status(), headers, new String(body, StandardCharsets.UTF_8));
            });
    everything.put(key, reply);
    part.put(key, reply);
    return reply;
  }

  @Override
  public void close() {
    if (real != null) {
      real.close();
    }
  }
}
