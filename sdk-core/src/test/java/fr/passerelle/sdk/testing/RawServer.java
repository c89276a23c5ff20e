package fr.passerelle.sdk.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A server of plain sockets on loopback that plays one step per request, the last one for ever, and
 * remembers every request that arrived whole.
 */
public final class RawServer implements AutoCloseable {
  /** What the server does with a request. */
  @FunctionalInterface
  public interface Step {
    /**
     * Plays.
     *
     * @return whether the connection stays open
     */
    boolean play(Request request, Socket socket) throws IOException;
  }

  /**
   * A request that arrived whole.
   *
   * @param raw its body, one character for each byte
   */
  public record Request(String line, Map<String, String> headers, String raw) {
    public String header(String name) {
      return headers.get(name);
    }

    public byte[] bytes() {
      return raw.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** {@return the body as UTF-8} */
    public String body() {
      return new String(bytes(), StandardCharsets.UTF_8);
    }
  }

  private static final int TLS_HANDSHAKE = 0x16;

  /** Puts TLS over an accepted connection; the connection itself stays open when that fails. */
  @FunctionalInterface
  public interface TlsSide {
    SSLSocket over(Socket accepted) throws IOException;
  }

  private final @Nullable TlsSide tls;

  /** Holds the port without listening: once the listener is gone, nobody else can take it over. */
  private final Socket guard;

  private final ServerSocket listener;
  private final Thread accepting;
  private final List<Step> steps;
  private final List<Request> requests = new ArrayList<>();
  private final Set<Thread> serving = ConcurrentHashMap.newKeySet();
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connections = new AtomicInteger();
  private final AtomicInteger incomplete = new AtomicInteger();
  private final CountDownLatch closed = new CountDownLatch(1);

  private RawServer(@Nullable TlsSide tls, List<Step> steps) throws IOException {
    this.tls = tls;
    this.steps = steps;
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    this.guard = new Socket();
    this.listener = new ServerSocket();
    boolean shared = guard.supportedOptions().contains(StandardSocketOptions.SO_REUSEPORT);
    if (shared) {
      guard.setOption(StandardSocketOptions.SO_REUSEPORT, true);
      listener.setOption(StandardSocketOptions.SO_REUSEPORT, true);
      guard.bind(new InetSocketAddress(loopback, 0));
    }
    listener.bind(new InetSocketAddress(loopback, shared ? guard.getLocalPort() : 0), 50);
    this.accepting = thread(this::accept);
    accepting.start();
  }

  public static RawServer playing(Step... steps) {
    try {
      return new RawServer(null, List.of(steps));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A server that speaks TLS, and only TLS. */
  public static RawServer playingOver(TlsSide tls, Step... steps) {
    try {
      return new RawServer(tls, List.of(steps));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Step answer(int status, String... headersAndBody) {
    List<String> headers = new ArrayList<>(List.of(headersAndBody));
    String body = headers.size() % 2 == 1 ? headers.remove(headers.size() - 1) : "";
    return (request, socket) -> {
      StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " x\r\n");
      for (int i = 0; i < headers.size(); i += 2) {
        head.append(headers.get(i)).append(": ").append(headers.get(i + 1)).append("\r\n");
      }
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      if (status != 204) {
        head.append("Content-Length: ").append(bytes.length).append("\r\n");
      }
      OutputStream out = socket.getOutputStream();
      out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
      out.write(bytes);
      out.flush();
      return true;
    };
  }

  /** Sends bytes as they are, under the headers that are given and no others. */
  public static Step bytes(int status, byte[] body, String... headers) {
    return (request, socket) -> {
      StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " x\r\n");
      for (int i = 0; i < headers.length; i += 2) {
        head.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
      }
      OutputStream out = socket.getOutputStream();
      out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
      out.write(body);
      out.flush();
      return true;
    };
  }

  public static Step json(int status, String body) {
    return answer(status, "Content-Type", "application/json", body);
  }

  /** Resets the connection after the request was read. */
  public static Step reset() {
    return (request, socket) -> {
      socket.setSoLinger(true, 0);
      return false;
    };
  }

  /** Sends the beginning of a success, then resets. */
  public static Step cut(String beginning) {
    return (request, socket) -> {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n"
                  + beginning)
              .getBytes(StandardCharsets.UTF_8));
      out.flush();
      return false;
    };
  }

  /** Never answers. */
  public Step silence() {
    return (request, socket) -> {
      try {
        closed.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return false;
    };
  }

  /** Does something before another step. */
  public static Step after(Runnable action, Step step) {
    return (request, socket) -> {
      action.run();
      return step.play(request, socket);
    };
  }

  public int port() {
    return listener.getLocalPort();
  }

  public URI uri() {
    return URI.create((tls == null ? "http" : "https") + "://127.0.0.1:" + port());
  }

  public synchronized List<Request> requests() {
    return List.copyOf(requests);
  }

  /** {@return requests of which the beginning came and the end did not} */
  public int incompleteRequests() {
    return incomplete.get();
  }

  /** {@return connections accepted so far} */
  public int connections() {
    return connections.get();
  }

  /**
   * Waits until every connection that clients have closed is served to its end, so that no request
   * can still take effect. Clients must have closed theirs.
   */
  public void awaitQuiet() throws IOException, InterruptedException {
    // Connections are accepted in their order: once this one is served, no earlier one waits.
    try (Socket last = new Socket(listener.getInetAddress(), port())) {
      last.shutdownOutput();
      last.getInputStream().readAllBytes();
    }
    for (Thread thread : List.copyOf(serving)) {
      thread.join();
    }
  }

  /** Closes every idle connection from this side while keeping the listener open. */
  public void dropConnections() throws IOException, InterruptedException {
    closeSockets();
    // A thread inside a read keeps the connection alive in the kernel until it comes back.
    for (Thread thread : List.copyOf(serving)) {
      thread.join();
    }
  }

  /** Refuses new connections from the moment this returns, for as long as this is not closed. */
  public void stopListening() {
    try {
      listener.close();
      // Until the accepting thread is out of the system call, the kernel still takes connections.
      accepting.join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      stopListening();
      closeSockets();
      guard.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void closeSockets() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        socket.setTcpNoDelay(true);
        sockets.add(socket);
        connections.incrementAndGet();
        Thread thread = thread(() -> receive(socket));
        serving.add(thread);
        thread.start();
      } catch (IOException e) {
        return;
      }
    }
  }

  private void receive(Socket socket) {
    if (tls == null) {
      serve(socket);
      return;
    }
    try (socket) {
      SSLSocket secured = tls.over(socket);
      try {
        secured.startHandshake();
      } catch (IOException e) {
        // Closing now would throw our alert away together with what the client has sent already.
        socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        return;
      }
      serve(secured);
    } catch (IOException e) {
      // The other side went away.
    } finally {
      sockets.remove(socket);
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      if (speaksTls(in)) {
        socket.getOutputStream().write("HTTP/1.1 400 x\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return;
      }
      boolean open = true;
      while (open) {
        Request request = read(in);
        if (request == null) {
          return;
        }
        Step step;
        synchronized (this) {
          step = steps.get(Math.min(requests.size(), steps.size() - 1));
          requests.add(request);
        }
        open = step.play(request, socket);
      }
    } catch (IOException e) {
      // The other side went away: that is what many tests are about.
    } finally {
      sockets.remove(socket);
      serving.remove(Thread.currentThread());
    }
  }

  private static boolean speaksTls(InputStream in) throws IOException {
    in.mark(1);
    int first = in.read();
    in.reset();
    return first == TLS_HANDSHAKE;
  }

  private Request read(InputStream in) throws IOException {
    String line = WireBytes.line(in);
    if (line == null) {
      return null;
    }
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String header = WireBytes.line(in);
        header != null && !header.isEmpty();
        header = WireBytes.line(in)) {
      int colon = header.indexOf(':');
      headers.put(header.substring(0, colon), header.substring(colon + 1).strip());
    }
    byte[] body =
        headers.containsKey("Transfer-Encoding")
            ? WireBytes.chunks(in)
            : WireBytes.exactly(in, Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
    if (body == null) {
      incomplete.incrementAndGet();
      return null;
    }
    return new Request(line, headers, new String(body, StandardCharsets.ISO_8859_1));
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "raw-server");
    thread.setDaemon(true);
    return thread;
  }
}
