package fr.passerelle.sdk.testing;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Searches, after each test, what got out while it ran, and fails it when something did. Found by
 * JUnit itself, since the build starts the tests with automatic detection of extensions: no test
 * names it.
 */
public final class LeakHuntExtension
    implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private static final AtomicBoolean LISTENING = new AtomicBoolean();

  @Override
  public void beforeAll(ExtensionContext context) {
    if (LISTENING.compareAndSet(false, true)) {
      LeakAgent.install();
      System.setOut(ListenedStream.around("standard output", System.out));
      System.setErr(ListenedStream.around("standard error", System.err));
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    failIfFound(LeakHunt.search());
  }

  /** What was made or said outside a test: in a set-up, in the end of a thread. */
  @Override
  public void afterAll(ExtensionContext context) {
    List<String> found = LeakHunt.search();
    LeakHunt.forgetSecrets();
    failIfFound(found);
  }

  private static void failIfFound(List<String> found) {
    if (!found.isEmpty()) {
      throw new AssertionError(
          "personal data or a secret got out:\n  " + String.join("\n  ", found));
    }
  }
}
