package fr.passerelle.sdk.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A server on loopback that answers from memory and allocates nothing while it does, so that what a
 * benchmark counts is the client's. Knows three answers: to a sign-in, to a creation, to a list.
 */
final class CannedServer implements AutoCloseable {
  private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};
  private static final byte[] LENGTH = "\r\ncontent-length: ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] SIGN_IN = "post /sessions ".getBytes(StandardCharsets.US_ASCII);

  private final ServerSocket listener;
  private final byte[] session;
  private final byte[] created;
  private final byte[] listed;

  CannedServer(byte[] session, byte[] created, byte[] listed) throws IOException {
    this.session = answer(201, session);
    this.created = answer(201, created);
    this.listed = answer(200, listed);
    this.listener = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    start(this::accept);
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + listener.getLocalPort());
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        socket.setTcpNoDelay(true);
        start(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    byte[] buffer = new byte[64 * 1024];
    try (socket) {
      InputStream in = socket.getInputStream();
      OutputStream out = socket.getOutputStream();
      int filled = 0;
      while (true) {
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read < 0) {
          return;
        }
        filled += read;
        int end = indexOf(END_OF_HEAD, buffer, filled);
        if (end >= 0 && filled >= end + END_OF_HEAD.length + contentLength(buffer, end)) {
          out.write(reply(buffer));
          filled = 0;
        }
      }
    } catch (IOException e) {
      // The client closed its pool: the benchmark is over.
    }
  }

  private byte[] reply(byte[] request) {
    if (request[0] == 'G') {
      return listed;
    }
    return startsWith(SIGN_IN, request, 0) ? session : created;
  }

  private static int contentLength(byte[] request, int end) {
    int at = indexOf(LENGTH, request, end);
    if (at < 0) {
      return 0;
    }
    int length = 0;
    for (int i = at + LENGTH.length; request[i] != '\r'; i++) {
      length = length * 10 + request[i] - '0';
    }
    return length;
  }

  private static int indexOf(byte[] wanted, byte[] text, int end) {
    for (int i = 0; i + wanted.length <= end; i++) {
      if (startsWith(wanted, text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsWith(byte[] wanted, byte[] text, int from) {
    for (int i = 0; i < wanted.length; i++) {
      int c = text[from + i];
      boolean same = c == wanted[i] || (c >= 'A' && c <= 'Z' && c + 32 == wanted[i]);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static byte[] answer(int status, byte[] body) {
    byte[] head =
        ("HTTP/1.1 "
                + status
                + " x\r\nContent-Type: application/json\r\nX-Request-Id: 7f3a\r\nContent-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] whole = new byte[head.length + body.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(body, 0, whole, head.length, body.length);
    return whole;
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "canned-server");
    thread.setDaemon(true);
    thread.start();
  }
}
