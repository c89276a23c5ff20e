package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.content.Content;
import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.content.ReceivedFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/** Sends and receives 200 MB over loopback; {@link LargeContentTest} runs it with little memory. */
final class LargeContentProgram {
  private static final long SIZE = 200L * 1024 * 1024;

  private LargeContentProgram() {}

  /** As many bytes as wanted, the same each time. */
  private static final class Pattern extends InputStream {
    private static final int PERIOD = 251;
    private long at;

    @Override
    public int read() {
      return at == SIZE ? -1 : (int) (at++ % PERIOD);
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) {
      int count = (int) Math.min(wanted, SIZE - at);
      for (int i = 0; i < count; i++) {
        buffer[offset + i] = (byte) ((at + i) % PERIOD);
      }
      at += count;
      return count == 0 ? -1 : count;
    }
  }

  public static void main(String[] arguments) throws Exception {
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try (ServerSocket listener = new ServerSocket(0, 1, loopback);
        SdkRuntime runtime = SdkRuntime.builder().build()) {
      Thread server = new Thread(() -> serve(listener));
      server.setDaemon(true);
      server.start();
      ServiceCaller caller =
          ServiceCaller.of(runtime, URI.create("http://127.0.0.1:" + listener.getLocalPort()));
      String sent =
          caller
              .call(Things.DEPOSIT)
              .path("id", "7")
              .content(Content.of(Pattern::new, SIZE, "application/octet-stream"))
              .returning(BodyReaders.text(StandardCharsets.US_ASCII, 100, "text/plain"));
      ReceivedFile received =
          caller
              .call(Things.READ)
              .path("id", "7")
              .returning(ContentHandler.toFile(Path.of(arguments[0])));
      if (!sent.equals(Long.toHexString(checksum(new Pattern(), SIZE)))) {
        throw new IllegalStateException("other bytes arrived");
      }
      System.out.println("sent " + SIZE + ", received " + received.size());
    }
  }

  private static void serve(ServerSocket listener) {
    try (Socket socket = listener.accept()) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      skipHead(in);
      byte[] sum = Long.toHexString(checksum(in, SIZE)).getBytes(StandardCharsets.US_ASCII);
      write(out, "Content-Type: text/plain\r\nContent-Length: " + sum.length);
      out.write(sum);
      skipHead(in);
      write(out, "Content-Type: application/pdf\r\nContent-Length: " + SIZE);
      new Pattern().transferTo(out);
      out.flush();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(OutputStream out, String headers) throws IOException {
    out.write(("HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  private static long checksum(InputStream in, long size) throws IOException {
    CRC32C sum = new CRC32C();
    byte[] buffer = new byte[64 * 1024];
    long left = size;
    while (left > 0) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        throw new IOException("cut");
      }
      sum.update(buffer, 0, read);
      left -= read;
    }
    return sum.getValue();
  }

  private static void skipHead(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
      head.write(in.read());
    }
  }
}
