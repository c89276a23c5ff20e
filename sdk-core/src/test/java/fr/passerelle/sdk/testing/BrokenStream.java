package fr.passerelle.sdk.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** Bytes, then a failure whose text nobody may quote. */
public final class BrokenStream extends InputStream {
  public static final String TEXT = "185057800608491";

  private BrokenStream() {}

  public static InputStream after(byte[] good) {
    return new SequenceInputStream(new ByteArrayInputStream(good), new BrokenStream());
  }

  @Override
  public int read() throws IOException {
    throw new IOException(TEXT);
  }

  @Override
  public int read(byte[] buffer, int offset, int wanted) throws IOException {
    throw new IOException(TEXT);
  }
}
