package fr.passerelle.sdk.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Gathers what the SDK lets out during a test and searches it. Static, because it is called from
 * the log, from the console and from the very constructors of the SDK.
 */
public final class LeakHunt {
  /** Objects of one class that are asked for their text, in one test. */
  private static final int SAMPLES = 8;

  /** Texts that are kept before they are searched. */
  private static final int MOST_HEARD = 1000;

  private static final Needles NEEDLES = new Needles();
  private static final Queue<Heard> HEARD = new ConcurrentLinkedQueue<>();
  private static final AtomicInteger WAITING = new AtomicInteger();
  private static final Queue<Object> MADE = new ConcurrentLinkedQueue<>();
  private static final Set<String> FOUND = new LinkedHashSet<>();
  private static final AtomicInteger TEST = new AtomicInteger();
  private static final ClassValue<Sampler> SAMPLERS =
      new ClassValue<>() {
        @Override
        protected Sampler computeValue(Class<?> type) {
          return new Sampler(hasText(type));
        }
      };

  private LeakHunt() {}

  private record Heard(String where, String text) {}

  /** Counts without a lock: one sample more or less does not matter, speed does. */
  private static final class Sampler {
    private final boolean isOfInterest;
    private int test = -1;
    private int samples;

    Sampler(boolean isOfInterest) {
      this.isOfInterest = isOfInterest;
    }

    boolean takes() {
      if (!isOfInterest) {
        return false;
      }
      int now = TEST.get();
      if (test != now) {
        test = now;
        samples = 0;
      }
      return samples++ < SAMPLES;
    }
  }

  /**
   * An object of the SDK was made; it is asked for its text when the test has ended.
   *
   * @param instance the object, perhaps still being made
   */
  public static void made(Object instance) {
    if (SAMPLERS.get(instance.getClass()).takes()) {
      MADE.add(instance);
    }
  }

  /**
   * A secret was handled: from now on it must not be found anywhere.
   *
   * @param secret its characters
   */
  public static void secret(char[] secret) {
    NEEDLES.register(new String(secret));
  }

  /**
   * A text got out.
   *
   * @param where what it is, for example the name of a logger
   * @param text the text
   */
  public static void heard(String where, String text) {
    HEARD.add(new Heard(where, text));
    if (WAITING.incrementAndGet() > MOST_HEARD) {
      searchHeard();
    }
  }

  /**
   * Searches what was gathered since the last time.
   *
   * @return where something was found and what, without repeating it; empty when all is well
   */
  public static List<String> search() {
    TEST.incrementAndGet();
    for (Object instance = MADE.poll(); instance != null; instance = MADE.poll()) {
      heard("text of a " + instance.getClass().getName(), textOf(instance));
    }
    searchHeard();
    synchronized (FOUND) {
      List<String> found = new ArrayList<>(FOUND);
      FOUND.clear();
      return found;
    }
  }

  /** Forgets the secrets of a test class: the next one has its own. */
  static void forgetSecrets() {
    NEEDLES.forgetSecrets();
  }

  private static void searchHeard() {
    for (Heard heard = HEARD.poll(); heard != null; heard = HEARD.poll()) {
      WAITING.decrementAndGet();
      for (String found : NEEDLES.in(heard.text())) {
        synchronized (FOUND) {
          FOUND.add(heard.where() + ": " + found);
        }
      }
    }
  }

  /** Of an exception everything that a log would print: every cause, everything suppressed. */
  private static String textOf(Object instance) {
    try {
      if (instance instanceof Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
      }
      return String.valueOf(instance);
    } catch (RuntimeException | LinkageError e) {
      // An object whose making failed half-way has no text to leak.
      return "";
    }
  }

  private static boolean hasText(Class<?> type) {
    try {
      return type.getMethod("toString").getDeclaringClass() != Object.class;
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }
}
