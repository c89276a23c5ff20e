package fr.passerelle.sdk.netentreprises.dsn;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.IllegalBlockingModeException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SelectableChannel;

/** Where the bytes of a file come from. */
interface ByteSource extends Closeable {
  /**
   * Reads at least one byte, waiting for it if need be.
   *
   * @return how many were read, or -1 at the end
   */
  int read(byte[] target, int from, int length) throws IOException;

  static ByteSource of(InputStream in) {
    return new ByteSource() {
      @Override
      public int read(byte[] target, int from, int length) throws IOException {
        int read = in.read(target, from, length);
        if (read != 0) {
          return read;
        }
        // A stream that returns nothing although it was asked for something: ask for one byte.
        int one = in.read();
        if (one < 0) {
          return -1;
        }
        target[from] = (byte) one;
        return 1;
      }

      @Override
      public void close() throws IOException {
        in.close();
      }
    };
  }

  static ByteSource of(ReadableByteChannel channel) {
    if (channel instanceof SelectableChannel selectable && !selectable.isBlocking()) {
      throw new IllegalBlockingModeException();
    }
    return new ByteSource() {
      @Override
      public int read(byte[] target, int from, int length) throws IOException {
        ByteBuffer room = ByteBuffer.wrap(target, from, length);
        int read;
        do {
          read = channel.read(room);
        } while (read == 0);
        return read;
      }

      @Override
      public void close() throws IOException {
        channel.close();
      }
    };
  }
}
