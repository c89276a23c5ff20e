package fr.passerelle.sdk.benchmarks.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Our verdicts beside those of others, on the texts of a corpus. Every text on which they differ
 * must belong to a known class, and every known class must be met often enough to be more than a
 * guess.
 */
final class Comparison {
  private static final int SHOWN = 12;

  private final Corpus corpus;
  private final Predicate<String> ours;
  private final List<Rival> rivals = new ArrayList<>();

  Comparison(Corpus corpus, Predicate<String> ours) {
    this.corpus = corpus;
    this.ours = ours;
  }

  private static final class Rival {
    final String name;
    final Predicate<String> accepts;
    final List<Difference> known;
    final int[] met;
    final List<String> unknown = new ArrayList<>();
    int unknownCount;
    int bothAccept;
    int bothRefuse;

    Rival(String name, Predicate<String> accepts, Collection<? extends Difference> known) {
      this.name = name;
      this.accepts = accepts;
      this.known = List.copyOf(known);
      this.met = new int[known.size()];
    }
  }

  /**
   * Adds another side and the classes of texts on which it is known to differ, first match first.
   */
  Comparison against(
      String name, Predicate<String> accepts, Collection<? extends Difference> known) {
    rivals.add(new Rival(name, accepts, known));
    return this;
  }

  void run() {
    int[] rank = new int[1];
    corpus.forEach(
        text -> {
          boolean accepted = ours.test(text);
          for (Rival rival : rivals) {
            compare(rival, rank[0], text, accepted);
          }
          rank[0]++;
        });
    for (Rival rival : rivals) {
      judge(rival);
    }
  }

  private void compare(Rival rival, int rank, String text, boolean accepted) {
    if (rival.accepts.test(text) == accepted) {
      rival.bothAccept += accepted ? 1 : 0;
      rival.bothRefuse += accepted ? 0 : 1;
      return;
    }
    Difference.Side side = accepted ? Difference.Side.WE_ACCEPT : Difference.Side.THEY_ACCEPT;
    for (int i = 0; i < rival.known.size(); i++) {
      Difference.Known known = rival.known.get(i).known();
      if (known.side() == side && known.test().holds(text)) {
        rival.met[i]++;
        return;
      }
    }
    rival.unknownCount++;
    if (rival.unknown.size() < SHOWN) {
      rival.unknown.add(side + " " + corpus.describe(rank, text));
    }
  }

  private void judge(Rival rival) {
    assertThat(rival.unknown)
        .as("%s: %d texts on which we differ for no known reason", rival.name, rival.unknownCount)
        .isEmpty();
    for (int i = 0; i < rival.met.length; i++) {
      Difference difference = rival.known.get(i);
      assertThat(rival.met[i])
          .as("%s, %s: %s", rival.name, difference.name(), difference.known().because())
          .isGreaterThanOrEqualTo(difference.known().least());
    }
    // Neither side may simply accept or refuse everything.
    int leastAgreed = corpus.texts() / 20;
    assertThat(rival.bothAccept).as(rival.name + ", accepted").isGreaterThan(leastAgreed);
    assertThat(rival.bothRefuse).as(rival.name + ", refused").isGreaterThan(leastAgreed);
  }
}
