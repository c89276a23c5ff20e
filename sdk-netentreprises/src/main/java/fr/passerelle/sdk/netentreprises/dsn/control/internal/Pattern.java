package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A pattern as a tree, which writes itself into the states of a {@link Determinizer}. */
interface Pattern {
  /**
   * Adds the states that read this pattern.
   *
   * @param into where the states live
   * @param from state in which reading starts
   * @return state in which reading is over
   */
  int write(Determinizer into, int from);

  /** Nothing at all. */
  static Pattern empty() {
    return (into, from) -> from;
  }

  /** One byte among several. */
  static Pattern oneOf(BitSet bytes) {
    return (into, from) -> {
      int to = into.state();
      into.step(from, bytes, to);
      return to;
    };
  }

  static Pattern text(String text) {
    List<Pattern> parts = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      BitSet one = new BitSet();
      one.set(text.charAt(i));
      parts.add(oneOf(one));
    }
    return sequence(parts);
  }

  static Pattern sequence(List<Pattern> parts) {
    return (into, from) -> {
      int at = from;
      for (Pattern part : parts) {
        at = part.write(into, at);
      }
      return at;
    };
  }

  static Pattern choice(List<Pattern> parts) {
    return (into, from) -> {
      int to = into.state();
      for (Pattern part : parts) {
        int start = into.state();
        into.jump(from, start);
        into.jump(part.write(into, start), to);
      }
      return to;
    };
  }

  /**
   * A pattern several times.
   *
   * @param most greatest number of times, negative for any
   */
  static Pattern repeat(Pattern part, int least, int most) {
    return (into, from) -> {
      int at = from;
      for (int i = 0; i < least; i++) {
        at = part.write(into, at);
      }
      int to = into.state();
      for (int i = least; i < most; i++) {
        into.jump(at, to);
        at = part.write(into, at);
      }
      if (most < 0) {
        int loop = into.state();
        into.jump(at, loop);
        into.jump(part.write(into, loop), loop);
        at = loop;
      }
      into.jump(at, to);
      return to;
    };
  }
}
