package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnNorm;
import fr.passerelle.sdk.netentreprises.dsn.DsnSeverity;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnRule;
import java.util.Arrays;

/**
 * Where a file is in the tree of blocks, and whether blocks and rubriques stand where the norm puts
 * them, as often as it allows.
 */
final class BlockTree {
  /** Told when a block ends, those under it first. */
  interface Listener {
    void onClose(BlockPlan block, long firstLine);
  }

  private static final int NONE = -1;
  private static final int WORD = 64;
  private static final int WORDS = 2;

  private final Plans plans = Plans.get();
  private final Reporter reporter;
  private final Listener listener;
  private final int size;
  private final int[] open;
  private final int[] occurrences;
  private final int[] inDeclaration;
  private final int[] firstNumber;
  private final long[] firstLine;
  private final long[] rubriques;

  private NormPlan plan;
  private int levels;
  private int lastChild = NONE;
  private int current = NONE;
  private int lastNumber;
  private int nature = BlockPlan.UNKNOWN;

  BlockTree(Reporter reporter, Listener listener) {
    this.reporter = reporter;
    this.listener = listener;
    this.plan = plans.of(DsnNorm.latest());
    this.size = plan.size();
    this.open = new int[size];
    this.occurrences = new int[size];
    this.inDeclaration = new int[size];
    this.firstNumber = new int[size];
    this.firstLine = new long[size];
    this.rubriques = new long[size * WORDS];
  }

  /** A message starts. */
  void restart(NormPlan norm) {
    plan = norm;
    levels = 0;
    lastChild = NONE;
    current = NONE;
    nature = BlockPlan.UNKNOWN;
    Arrays.fill(occurrences, 0);
  }

  /** The norm is known; the block table is the same in all of them. */
  void follow(NormPlan norm) {
    plan = norm;
  }

  void nature(int rank) {
    nature = rank;
  }

  /** {@return how often a block came in the declaration, wherever} */
  int count(int code) {
    return inDeclaration[plan.position(code)];
  }

  /** {@return the line where the occurrence of a block starts that is open, or was last} */
  long firstLine(int code) {
    return firstLine[plan.position(code)];
  }

  /** {@return how many different rubriques the occurrence of a block holds} */
  int rubriques(BlockPlan block) {
    int at = block.position() * WORDS;
    return Long.bitCount(rubriques[at]) + Long.bitCount(rubriques[at + 1]);
  }

  /** Notes a rubrique of the block that is open. */
  void note(BlockPlan block, ValuePlan value, int number) {
    rubriques[block.position() * WORDS + value.index() / WORD] |= 1L << value.index();
    lastNumber = number;
  }

  /**
   * Tells whether a rubrique that should start an occurrence belongs to the one before: it comes
   * twice, or too late in a block that the norm allows once.
   */
  boolean goesOn(BlockPlan block, ValuePlan value, int number, long line) {
    int position = block.position();
    boolean isOpen = block.depth() < levels && open[block.depth()] == position;
    if (!isOpen || number == firstNumber[position]) {
      return false;
    }
    boolean isThere =
        (rubriques[position * WORDS + value.index() / WORD] & (1L << value.index())) != 0;
    if (isThere && (block.isSingle() || (current == position && number == lastNumber))) {
      reporter.report(DsnRule.RUBRIQUE_TWICE, line, value.code());
      return true;
    }
    if (!isThere && block.isSingle()) {
      reporter.report(DsnRule.RUBRIQUE_ORDER, line, value.code());
      return true;
    }
    if (!isThere && number > firstNumber[position]) {
      // It may be an occurrence that has not the rubriques of the one before.
      reporter.report(
          DsnRule.RUBRIQUE_ORDER, DsnSeverity.WARNING, line, value.code(), null, "", "");
    }
    return false;
  }

  /**
   * Starts an occurrence.
   *
   * @return whether the block stands under its parent
   */
  boolean start(BlockPlan block, int number, long line) {
    int position = block.position();
    boolean isPlaced = isUnderItsParent(block);
    if (isPlaced) {
      place(block, line);
    } else {
      reporter.report(DsnRule.BLOCK_WITHOUT_PARENT, line, block.code() * 1000);
    }
    reset(block);
    firstNumber[position] = number;
    firstLine[position] = line;
    inDeclaration[position]++;
    current = position;
    return isPlaced;
  }

  /** Ends every block that is open. */
  void closeAll() {
    close(0);
  }

  private void place(BlockPlan block, long line) {
    close(block.depth());
    if (lastChild > block.position()) {
      reporter.report(DsnRule.BLOCK_ORDER, line, block.code() * 1000);
    }
    open[block.depth()] = block.position();
    levels = block.depth() + 1;
    lastChild = NONE;
    int count = ++occurrences[block.position()];
    int max = block.max(nature);
    if (max == 0) {
      // P26V01: no table of its own is known.
      DsnSeverity severity =
          plan.norm() == DsnNorm.P26V01
              ? DsnSeverity.WARNING
              : DsnRule.BLOCK_OF_ANOTHER_NATURE.severity();
      reporter.report(
          DsnRule.BLOCK_OF_ANOTHER_NATURE, severity, line, block.code() * 1000, null, "", "");
    } else if (max != BlockPlan.UNKNOWN && count > max) {
      reporter.report(DsnRule.TOO_MANY_BLOCKS, line, block.code() * 1000, null, "> " + max);
    }
  }

  /** The table lists a block right before those under it: they start again. */
  private void reset(BlockPlan block) {
    int from = block.position();
    Arrays.fill(occurrences, from + 1, block.end(), 0);
    Arrays.fill(rubriques, from * WORDS, block.end() * WORDS, 0);
    if (block.code() == Codes.DECLARATION) {
      Arrays.fill(inDeclaration, 0);
    }
  }

  private boolean isUnderItsParent(BlockPlan block) {
    int depth = block.depth();
    return depth == 0 || (depth <= levels && plan.at(open[depth - 1]).code() == block.parent());
  }

  /** Ends the blocks that are open from a depth on, the deepest first. */
  private void close(int depth) {
    for (int level = levels - 1; level >= depth; level--) {
      BlockPlan block = plan.at(open[level]);
      checkMinima(block);
      listener.onClose(block, firstLine[block.position()]);
      lastChild = block.position();
    }
    levels = Math.min(levels, depth);
  }

  private void checkMinima(BlockPlan block) {
    for (int position = block.position() + 1; position < block.end(); ) {
      BlockPlan child = plan.at(position);
      int min = child.min(nature);
      if (min > 0 && occurrences[position] < min) {
        reporter.report(DsnRule.MISSING_BLOCK, firstLine[block.position()], child.code() * 1000);
      }
      position = child.end();
    }
  }
}
