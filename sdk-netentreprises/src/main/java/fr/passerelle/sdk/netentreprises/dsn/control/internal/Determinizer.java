package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns patterns into the tables of an {@link Automaton}: first states that may be in several
 * places at once, then one state for each set of places (the subset construction).
 */
final class Determinizer {
  private static final int BYTES = 256;

  private record Step(BitSet bytes, int to) {}

  private final List<List<Step>> steps = new ArrayList<>();
  private final List<List<Integer>> jumps = new ArrayList<>();
  private final Map<Integer, Integer> ends = new HashMap<>();
  private final int start = state();

  int state() {
    steps.add(new ArrayList<>());
    jumps.add(new ArrayList<>());
    return steps.size() - 1;
  }

  void step(int from, BitSet bytes, int to) {
    steps.get(from).add(new Step(bytes, to));
  }

  void jump(int from, int to) {
    jumps.get(from).add(to);
  }

  /** Adds an alternative and what a value that matches it is worth. */
  Determinizer add(Pattern pattern, int tag) {
    int first = state();
    jump(start, first);
    ends.put(pattern.write(this, first), tag);
    return this;
  }

  Automaton build() {
    byte[] classes = new byte[BYTES];
    List<Integer> samples = classify(classes);
    int width = samples.size();
    Map<BitSet, Integer> numbers = new HashMap<>();
    List<int[]> rows = new ArrayList<>();
    List<BitSet> places = new ArrayList<>();
    Deque<BitSet> open = new ArrayDeque<>();
    number(new BitSet(), numbers, places, open);
    BitSet first = new BitSet();
    first.set(start);
    number(closure(first), numbers, places, open);
    while (!open.isEmpty()) {
      BitSet from = open.remove();
      int[] row = new int[width];
      for (int c = 0; c < width; c++) {
        row[c] = number(closure(after(from, samples.get(c))), numbers, places, open);
      }
      rows.add(row);
    }
    if (rows.size() * width > Character.MAX_VALUE) {
      throw new IllegalArgumentException("pattern of the norm with too many states");
    }
    char[] next = new char[rows.size() * width];
    byte[] tags = new byte[rows.size() * width];
    for (int i = 0; i < rows.size(); i++) {
      for (int c = 0; c < width; c++) {
        next[i * width + c] = (char) (rows.get(i)[c] * width);
      }
      tags[i * width] = (byte) tag(places.get(i));
    }
    return new Automaton(classes, width, next, tags);
  }

  private static int number(
      BitSet place, Map<BitSet, Integer> numbers, List<BitSet> places, Deque<BitSet> open) {
    Integer known = numbers.get(place);
    if (known != null) {
      return known;
    }
    numbers.put(place, places.size());
    places.add(place);
    open.add(place);
    return places.size() - 1;
  }

  private BitSet after(BitSet from, int sample) {
    BitSet to = new BitSet();
    from.stream()
        .forEach(
            state ->
                steps.get(state).stream()
                    .filter(step -> step.bytes().get(sample))
                    .forEach(step -> to.set(step.to())));
    return to;
  }

  private BitSet closure(BitSet place) {
    Deque<Integer> open = new ArrayDeque<>(place.stream().boxed().toList());
    while (!open.isEmpty()) {
      for (int to : jumps.get(open.remove())) {
        if (!place.get(to)) {
          place.set(to);
          open.add(to);
        }
      }
    }
    return place;
  }

  private int tag(BitSet place) {
    return place.stream().map(state -> ends.getOrDefault(state, 0)).max().orElse(0);
  }

  /** Puts bytes that no step tells apart in one class; returns one byte of each class. */
  private List<Integer> classify(byte[] classes) {
    int[] numbers = new int[BYTES];
    int count = 1;
    for (List<Step> fromOne : steps) {
      for (Step step : fromOne) {
        count = split(numbers, count, step.bytes());
      }
    }
    if (count > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("pattern of the norm with too many different characters");
    }
    Integer[] samples = new Integer[count];
    for (int b = BYTES - 1; b >= 0; b--) {
      classes[b] = (byte) numbers[b];
      samples[numbers[b]] = b;
    }
    return Arrays.asList(samples);
  }

  /** Splits each class that is partly in a set of bytes. */
  private static int split(int[] numbers, int count, BitSet bytes) {
    int[] inside = new int[count];
    int[] outside = new int[count];
    for (int b = 0; b < BYTES; b++) {
      (bytes.get(b) ? inside : outside)[numbers[b]]++;
    }
    int[] moved = new int[count];
    int next = count;
    for (int i = 0; i < count; i++) {
      moved[i] = inside[i] > 0 && outside[i] > 0 ? next++ : i;
    }
    for (int b = 0; b < BYTES; b++) {
      numbers[b] = bytes.get(b) ? moved[numbers[b]] : numbers[b];
    }
    return next;
  }
}
