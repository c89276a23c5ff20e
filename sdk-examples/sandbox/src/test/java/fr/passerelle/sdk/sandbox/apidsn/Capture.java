package fr.passerelle.sdk.sandbox.apidsn;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that keeps requests as they arrive, and answers a token or an empty list. */
final class Capture implements AutoCloseable {
  static final String TOKEN = "dG9rZW4+b3BhcXVl/w==";

  final List<Seen> seen = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  /** A request. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Seen(String method, String target, HttpExchange exchange, byte[] body) {
    String header(String name) {
      return exchange.getRequestHeaders().getFirst(name);
    }
  }

  Capture() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  Seen last() {
    return seen.get(seen.size() - 1);
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String target = exchange.getRequestURI().toString();
    seen.add(new Seen(exchange.getRequestMethod(), target, exchange, body));
    String answer = target.startsWith("/authentifier") ? TOKEN : "<retours></retours>";
    byte[] bytes = answer.getBytes(StandardCharsets.US_ASCII);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
