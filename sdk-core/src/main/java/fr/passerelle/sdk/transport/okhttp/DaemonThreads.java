package fr.passerelle.sdk.transport.okhttp;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads for what OkHttp does beside the caller's thread. Daemons: OkHttp's own would keep a JVM
 * alive for a minute after its work is done.
 */
final class DaemonThreads {
  static final String NAME = "passerelle-http";

  private DaemonThreads() {}

  /** {@return an executor that starts no thread before it is needed} */
  static ExecutorService newExecutor() {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        60,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        task -> {
          Thread thread = new Thread(task, NAME);
          thread.setDaemon(true);
          return thread;
        });
  }
}
