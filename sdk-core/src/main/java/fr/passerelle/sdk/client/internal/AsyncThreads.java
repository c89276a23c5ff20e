package fr.passerelle.sdk.client.internal;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Threads for the asynchronous view: virtual ones where the JVM has them, else daemons. The SDK is
 * compiled for Java 17, so the newer API is called by name.
 */
final class AsyncThreads {
  static final String NAME = "passerelle-async-";

  private AsyncThreads() {}

  static ThreadFactory newFactory() {
    try {
      Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
      Class<?> type = Class.forName("java.lang.Thread$Builder");
      builder = type.getMethod("name", String.class, long.class).invoke(builder, NAME, 0L);
      return (ThreadFactory) type.getMethod("factory").invoke(builder);
    } catch (ReflectiveOperationException e) {
      // Java 17 has none; 19 and 20 have them as a preview that refuses to be called.
      return daemons();
    }
  }

  private static ThreadFactory daemons() {
    AtomicLong number = new AtomicLong();
    return work -> {
      Thread thread = new Thread(work, NAME + number.getAndIncrement());
      thread.setDaemon(true);
      return thread;
    };
  }
}
