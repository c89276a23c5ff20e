package fr.passerelle.sdk.benchmarks.identifier;

import java.util.SplittableRandom;
import java.util.function.Predicate;

/** Many texts about one identifier, made one after the other, the same on every run. */
record Corpus(String name, int texts, Maker maker, String alphabet, Spoiler spoiler) {
  /** For each identifier that has a check digit, or that other libraries check too. */
  static final int MILLION = 1_000_000;

  /** For codes of a few characters, which repeat themselves soon. */
  static final int FEW = 200_000;

  static final String DIGITS = "0123456789";
  static final String LETTERS_AND_DIGITS = DIGITS + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private static final long SEED = 20_261_121L;

  /** One text in this many is spoiled in the way of its type. */
  private static final int SPOILED = 6;

  static Corpus million(String name, Maker maker, String alphabet, Spoiler spoiler) {
    return new Corpus(name, MILLION, maker, alphabet, spoiler);
  }

  static Corpus few(String name, Maker maker, String alphabet) {
    return new Corpus(name, FEW, maker, alphabet, (random, text) -> {});
  }

  /** The same texts, but not all of them. */
  Corpus of(int fewer) {
    return new Corpus(name, fewer, maker, alphabet, spoiler);
  }

  /** Appends a sound identifier. */
  interface Maker {
    void make(SoundIdentifiers sound, SplittableRandom random, StringBuilder out);
  }

  /** Spoils a sound identifier in a way that only its type knows. */
  interface Spoiler {
    void spoil(SplittableRandom random, StringBuilder text);
  }

  /** Reads a text; a thrown error is reported with what it takes to make the text again. */
  interface Reader {
    void read(String text);
  }

  /**
   * Makes the texts and hands them over, in a thread of their own: filling in the trace of a
   * refusal costs by the depth of the stack, and there are many refusals.
   */
  void forEach(Reader reader) {
    Throwable[] failure = new Throwable[1];
    Thread thread = new Thread(() -> makeAll(reader), name);
    thread.setUncaughtExceptionHandler((failed, error) -> failure[0] = error);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    if (failure[0] != null) {
      throw new AssertionError(failure[0].getMessage(), failure[0]);
    }
  }

  private void makeAll(Reader reader) {
    SplittableRandom random = new SplittableRandom(SEED);
    SoundIdentifiers sound = new SoundIdentifiers(random);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < texts; i++) {
      text.setLength(0);
      maker.make(sound, random, text);
      if (random.nextInt(SPOILED) == 0) {
        spoiler.spoil(random, text);
      }
      Mutation.mutate(random, text, alphabet);
      String made = text.toString();
      try {
        reader.read(made);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError(describe(i, made), e);
      }
    }
  }

  /** Seed, rank and text; these identifiers are made of random numbers and belong to nobody. */
  String describe(int rank, String text) {
    StringBuilder out = new StringBuilder();
    out.append(name).append(", seed ").append(SEED).append(", text ").append(rank).append(": \"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= ' ' && c <= '~' ? String.valueOf(c) : "\\u%04X".formatted((int) c));
    }
    return out.append('"').toString();
  }

  /** Counts the texts that pass. */
  int count(Predicate<String> test) {
    int[] count = new int[1];
    forEach(text -> count[0] += test.test(text) ? 1 : 0);
    return count[0];
  }
}
