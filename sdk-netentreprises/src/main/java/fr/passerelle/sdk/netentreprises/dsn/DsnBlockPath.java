package fr.passerelle.sdk.netentreprises.dsn;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Follows a reader through the tree of blocks: which block a line belongs to, under which parent,
 * and the how-many-eth it is there. Call {@link #follow} once for every line.
 *
 * <p>A block that the norm does not know, or whose parent did not come before it, is an orphan: it
 * is told apart from its neighbours but stands nowhere in the tree.
 */
public final class DsnBlockPath {
  private final DsnNorm norm;
  private final List<DsnBlock> blocks;
  private final @Nullable DsnBlock[] open;
  private final int[] occurrences;

  private int levels;
  private @Nullable DsnBlock current;
  private boolean orphan;

  /**
   * Starts before the first line of a file.
   *
   * @param norm whose block table gives the tree
   */
  public DsnBlockPath(DsnNorm norm) {
    this.norm = norm;
    this.blocks = norm.blocks();
    this.open = new DsnBlock[blocks.size()];
    this.occurrences = new int[blocks.size()];
  }

  /**
   * Takes the current line into account.
   *
   * @param reader on a line; one without code changes nothing
   */
  public void follow(DsnReader reader) {
    if (!reader.startsBlock()) {
      return;
    }
    current = norm.block(reader.block()).orElse(null);
    orphan = current == null || !isUnderItsParent(current);
    if (current != null && !orphan) {
      enter(current);
    }
  }

  /** {@return the block of the current line, empty when the norm does not know it} */
  public Optional<DsnBlock> block() {
    return Optional.ofNullable(current);
  }

  /** {@return the block above, empty for the envelope, for its total and for an orphan} */
  public Optional<DsnBlock> parent() {
    return current == null || orphan || current.depth() == 0
        ? Optional.empty()
        : Optional.ofNullable(open[current.depth() - 1]);
  }

  /**
   * {@return the rank of this occurrence among those of the same block under the same parent, from
   * 1; 0 for an orphan}
   */
  public int occurrence() {
    return current == null || orphan ? 0 : occurrences[current.position()];
  }

  /** {@return whether the block is unknown to the norm or has no parent before it} */
  public boolean isOrphan() {
    return orphan;
  }

  private boolean isUnderItsParent(DsnBlock block) {
    if (block.depth() == 0) {
      return true;
    }
    DsnBlock above = block.depth() <= levels ? open[block.depth() - 1] : null;
    return above != null && above.code() == block.parent();
  }

  private void enter(DsnBlock block) {
    occurrences[block.position()]++;
    // The table lists a block right before its descendants: their ranks start again.
    for (int i = block.position() + 1;
        i < blocks.size() && blocks.get(i).depth() > block.depth();
        i++) {
      occurrences[i] = 0;
    }
    open[block.depth()] = block;
    levels = block.depth() + 1;
  }
}
