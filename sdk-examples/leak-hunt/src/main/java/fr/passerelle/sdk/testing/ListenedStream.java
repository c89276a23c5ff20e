package fr.passerelle.sdk.testing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Passes on what is printed and lets {@link LeakHunt} hear it, line by line. */
final class ListenedStream extends OutputStream {
  private final String where;
  private final PrintStream real;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  private ListenedStream(String where, PrintStream real) {
    this.where = where;
    this.real = real;
  }

  static PrintStream around(String where, PrintStream real) {
    return new PrintStream(new ListenedStream(where, real), true, StandardCharsets.UTF_8);
  }

  @Override
  public synchronized void write(int b) {
    real.write(b);
    line.write(b);
    if (b == '\n') {
      tell();
    }
  }

  @Override
  public synchronized void flush() {
    real.flush();
  }

  private void tell() {
    LeakHunt.heard(where, line.toString(StandardCharsets.UTF_8));
    line.reset();
  }
}
