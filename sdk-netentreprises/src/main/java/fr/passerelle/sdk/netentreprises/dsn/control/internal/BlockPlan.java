package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnBlock;
import fr.passerelle.sdk.netentreprises.dsn.DsnCode;
import fr.passerelle.sdk.netentreprises.dsn.DsnNature;
import fr.passerelle.sdk.netentreprises.dsn.DsnNorm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of one norm with its rubriques by number and the rules that are applied at its end. */
final class BlockPlan {
  /** Stands for a bound that nobody knows. */
  static final int UNKNOWN = -1;

  private static final DsnNature[] NATURES = DsnNature.values();

  private final DsnBlock block;
  private final int end;
  private final @Nullable ValuePlan[] values;
  private final ControlRule[] rules;
  private final int[] max = new int[NATURES.length];
  private final int[] min = new int[NATURES.length];

  BlockPlan(
      DsnNorm norm, DsnBlock block, int end, List<ValuePlan> values, List<ControlRule> rules) {
    this.block = block;
    this.end = end;
    int highest = values.stream().mapToInt(value -> DsnCode.number(value.code())).max().orElse(0);
    this.values = new ValuePlan[highest + 1];
    values.forEach(value -> this.values[DsnCode.number(value.code())] = value);
    this.rules = rules.toArray(ControlRule[]::new);
    for (int i = 0; i < NATURES.length; i++) {
      String nature = NATURES[i].wire();
      max[i] = block.maxIn(nature).orElse(UNKNOWN);
      min[i] = block.minIn(nature).orElse(UNKNOWN);
      // The one block that P24V01 has in a nature where the table, of P25V01, has it not.
      if (norm == DsnNorm.P24V01
          && block.code() == Codes.WORKPLACE
          && NATURES[i] == DsnNature.SUBSTITUTION) {
        max[i] = UNKNOWN;
      }
    }
  }

  /** {@return the rank of a nature in what {@link #max} and {@link #min} take, or -1} */
  static int nature(CharSequence wire) {
    for (int i = 0; i < NATURES.length; i++) {
      if (NATURES[i].wire().contentEquals(wire)) {
        return i;
      }
    }
    return UNKNOWN;
  }

  int code() {
    return block.code();
  }

  int parent() {
    return block.parent();
  }

  int position() {
    return block.position();
  }

  int depth() {
    return block.depth();
  }

  /** {@return the position after that of the last block under this one} */
  int end() {
    return end;
  }

  /** {@return whether the norm allows one occurrence at most, whatever the nature} */
  boolean isSingle() {
    return block.max() == 1;
  }

  /** {@return the greatest number under one parent in a nature, or {@link #UNKNOWN}} */
  int max(int nature) {
    return isOfMessage() ? block.max() : nature < 0 ? UNKNOWN : max[nature];
  }

  /** {@return the least number under one parent in a nature, or {@link #UNKNOWN}} */
  int min(int nature) {
    return isOfMessage() ? block.min() : nature < 0 ? UNKNOWN : min[nature];
  }

  /** The envelope and the declarations are counted by message, not by nature. */
  private boolean isOfMessage() {
    return block.code() <= Codes.DECLARATION || block.code() == Codes.TOTAL;
  }

  /** {@return the rubrique of a number, null when the norm has none} */
  @Nullable ValuePlan value(int number) {
    return number < values.length ? values[number] : null;
  }

  ControlRule[] rules() {
    return rules;
  }
}
