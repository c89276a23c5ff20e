package fr.passerelle.sdk.client.internal;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the runtimes that are open, to warn once of an application that makes one per request: it
 * would lose connections and threads until it stops working. The count of the process is the one
 * thing that the SDK keeps outside a runtime; nothing depends on it but this warning.
 */
final class LiveRuntimes {
  static final LiveRuntimes OF_THIS_PROCESS = new LiveRuntimes();

  private static final Logger LOG = LoggerFactory.getLogger("fr.passerelle.sdk.runtime");
  private static final int TOO_MANY = 10;

  private final AtomicInteger open = new AtomicInteger();
  private final AtomicBoolean hasWarned = new AtomicBoolean();

  void opened() {
    if (open.incrementAndGet() >= TOO_MANY && hasWarned.compareAndSet(false, true)) {
      LOG.warn(
          "{} runtimes are open in this process: build one, share it between clients, close it when"
              + " the application stops",
          TOO_MANY);
    }
  }

  void closed() {
    open.decrementAndGet();
  }
}
