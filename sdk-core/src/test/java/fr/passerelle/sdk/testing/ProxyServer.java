package fr.passerelle.sdk.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy on loopback: opens tunnels, answers plain requests itself, and says 407 to whoever
 * does not show the right header.
 */
public final class ProxyServer implements AutoCloseable {
  /** What the proxy was asked. */
  public record Asked(String line, Map<String, String> headers) {
    public @Nullable String authorization() {
      return headers.get("Proxy-Authorization");
    }
  }

  private final ServerSocket listener;
  private final @Nullable String wanted;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

  private ProxyServer(@Nullable String wanted) {
    this.wanted = wanted;
    try {
      this.listener = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  public static ProxyServer open() {
    return new ProxyServer(null);
  }

  /** A proxy that wants exactly this {@code Proxy-Authorization}. */
  public static ProxyServer wanting(String authorization) {
    return new ProxyServer(authorization);
  }

  public int port() {
    return listener.getLocalPort();
  }

  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    try {
      listener.close();
      for (Socket socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        sockets.add(socket);
        start(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      for (Asked request = read(socket); request != null; request = read(socket)) {
        asked.add(request);
        if (wanted != null && !wanted.equals(request.authorization())) {
          say(
              socket,
              "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                  + "Content-Length: 0");
        } else if (request.line().startsWith("CONNECT ")) {
          tunnel(socket, request.line().split(" ", -1)[1]);
          return;
        } else {
          say(socket, "200 OK\r\nContent-Type: application/json\r\nContent-Length: 11");
          socket.getOutputStream().write("{\"id\":\"p1\"}".getBytes(StandardCharsets.US_ASCII));
        }
      }
    } catch (IOException e) {
      // The other side went away.
    } finally {
      sockets.remove(socket);
    }
  }

  private void tunnel(Socket near, String target) throws IOException {
    int colon = target.lastIndexOf(':');
    try (Socket far =
        new Socket(target.substring(0, colon), Integer.parseInt(target.substring(colon + 1)))) {
      sockets.add(far);
      say(near, "200 Connection established");
      Thread back = start(() -> pump(far, near));
      pump(near, far);
      back.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pump(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException e) {
      // One side went away: the other learns it by the end of the stream.
      try {
        to.close();
      } catch (IOException closing) {
        throw new UncheckedIOException(closing);
      }
    }
  }

  private static void say(Socket socket, String head) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(("HTTP/1.1 " + head + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private static @Nullable Asked read(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    String line = line(in);
    if (line == null) {
      return null;
    }
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String header = line(in); header != null && !header.isEmpty(); header = line(in)) {
      int colon = header.indexOf(':');
      headers.put(header.substring(0, colon), header.substring(colon + 1).strip());
    }
    in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
    return new Asked(line, headers);
  }

  /** Byte by byte: what follows the head belongs to the tunnel. */
  private static @Nullable String line(InputStream in) throws IOException {
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

  private static Thread start(Runnable task) {
    Thread thread = new Thread(task, "test-proxy");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
