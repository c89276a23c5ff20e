package fr.passerelle.sdk.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Every line that was logged while it is open, through the logging provider of the tests. */
public final class CapturedLog implements AutoCloseable {
  private static final List<CapturedLog> OPEN = new CopyOnWriteArrayList<>();

  private final List<String> lines = new CopyOnWriteArrayList<>();

  private CapturedLog() {}

  public static CapturedLog open() {
    CapturedLog log = new CapturedLog();
    OPEN.add(log);
    return log;
  }

  static void write(String line) {
    OPEN.forEach(log -> log.lines.add(line));
  }

  static boolean isOpen() {
    return !OPEN.isEmpty();
  }

  /** {@return lines of one logger, each as {@code LEVEL message}} */
  public List<String> of(String logger) {
    return lines.stream()
        .filter(line -> line.startsWith(logger + " "))
        .map(line -> line.substring(logger.length() + 1))
        .toList();
  }

  public String text() {
    return String.join("\n", lines);
  }

  @Override
  public void close() {
    OPEN.remove(this);
  }
}
