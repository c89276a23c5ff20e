package fr.passerelle.sdk.netentreprises.dsn;

import java.util.Map;
import java.util.Optional;

/** A block of the tree of the norm. */
public final class DsnBlock {
  /** Stands for "any number" in {@link #max()}. */
  public static final int UNBOUNDED = Integer.MAX_VALUE;

  private final int code;
  private final String label;
  private final int parent;
  private final int position;
  private final int depth;
  private final int min;
  private final int max;
  private final Map<String, Integer> minByNature;
  private final Map<String, Integer> maxByNature;

  DsnBlock(
      int code,
      String label,
      int parent,
      int position,
      int depth,
      int min,
      int max,
      Map<String, Integer> minByNature,
      Map<String, Integer> maxByNature) {
    this.code = code;
    this.label = label;
    this.parent = parent;
    this.position = position;
    this.depth = depth;
    this.min = min;
    this.max = max;
    this.minByNature = minByNature;
    this.maxByNature = maxByNature;
  }

  /** {@return the packed code, see {@link DsnCode}} */
  public int code() {
    return code;
  }

  /** {@return the French name that the norm gives it} */
  public String label() {
    return label;
  }

  /** {@return the packed code of its parent, or {@link DsnCode#NONE} for the envelope} */
  public int parent() {
    return parent;
  }

  /** {@return its rank in the block table, from 0; blocks of a file come in that order} */
  public int position() {
    return position;
  }

  /** {@return the number of its ancestors} */
  public int depth() {
    return depth;
  }

  /** {@return the least number of occurrences under its parent, in the norm as a whole} */
  public int min() {
    return min;
  }

  /** {@return the greatest number of occurrences under its parent, or {@link #UNBOUNDED}} */
  public int max() {
    return max;
  }

  /**
   * Returns the greatest number of occurrences under its parent in declarations of one nature.
   *
   * <p>Known from secondary sources, for P24V01 and P25V01.
   *
   * @param nature rubrique {@code 20.05.001}, for example {@code 01}
   * @return 0 when the nature does not have the block; empty when nobody knows
   */
  public Optional<Integer> maxIn(String nature) {
    return Optional.ofNullable(maxByNature.get(nature));
  }

  /**
   * Returns the least number of occurrences under its parent in declarations of one nature.
   *
   * <p>Known for the monthly declaration, of which the bounds of the norm are taken to be those,
   * and for a few blocks of the other natures.
   *
   * @param nature rubrique {@code 20.05.001}, for example {@code 01}
   * @return 0 when the block may be absent; empty when nobody knows
   */
  public Optional<Integer> minIn(String nature) {
    return Optional.ofNullable(minByNature.get(nature));
  }

  /** {@return code and label} */
  @Override
  public String toString() {
    return DsnCode.blockText(code) + " " + label;
  }
}
