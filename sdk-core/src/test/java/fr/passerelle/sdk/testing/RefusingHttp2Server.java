package fr.passerelle.sdk.testing;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Speaks just enough HTTP/2 without TLS (RFC 9113) to refuse its second request with {@code
 * REFUSED_STREAM} and to answer the others with 200.
 */
public final class RefusingHttp2Server implements AutoCloseable {
  private static final int PREFACE = 24;
  private static final int HEADERS = 1;
  private static final int RST_STREAM = 3;
  private static final int SETTINGS = 4;
  private static final int ACK = 1;
  private static final int END_STREAM_AND_HEADERS = 5;
  private static final byte[] REFUSED_STREAM = {0, 0, 0, 7};

  /** {@code :status: 200}, number 8 of HPACK's static table. */
  private static final byte[] OK = {(byte) 0x88};

  private final ServerSocket listener;
  private final AtomicInteger requests = new AtomicInteger();

  public RefusingHttp2Server() throws IOException {
    listener = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    start(this::accept);
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + listener.getLocalPort());
  }

  /** {@return requests that arrived, refused ones included} */
  public int requests() {
    return requests.get();
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        start(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      DataInputStream in = new DataInputStream(socket.getInputStream());
      in.skipNBytes(PREFACE);
      write(socket, SETTINGS, 0, 0, new byte[0]);
      while (true) {
        int lengthAndType = in.readInt();
        int flags = in.readUnsignedByte();
        int stream = in.readInt();
        in.skipNBytes(lengthAndType >>> 8);
        int type = lengthAndType & 0xFF;
        if (type == SETTINGS && flags != ACK) {
          write(socket, SETTINGS, ACK, 0, new byte[0]);
        } else if (type == HEADERS && requests.incrementAndGet() == 2) {
          write(socket, RST_STREAM, 0, stream, REFUSED_STREAM);
        } else if (type == HEADERS) {
          write(socket, HEADERS, END_STREAM_AND_HEADERS, stream, OK);
        }
      }
    } catch (IOException e) {
      // The client went away.
    }
  }

  private static void write(Socket socket, int type, int flags, int stream, byte[] payload)
      throws IOException {
    byte[] frame = new byte[9 + payload.length];
    frame[2] = (byte) payload.length;
    frame[3] = (byte) type;
    frame[4] = (byte) flags;
    frame[8] = (byte) stream;
    System.arraycopy(payload, 0, frame, 9, payload.length);
    OutputStream out = socket.getOutputStream();
    out.write(frame);
    out.flush();
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "http2-server");
    thread.setDaemon(true);
    thread.start();
  }
}
