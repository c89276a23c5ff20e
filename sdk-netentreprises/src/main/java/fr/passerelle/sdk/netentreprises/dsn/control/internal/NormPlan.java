package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnBlock;
import fr.passerelle.sdk.netentreprises.dsn.DsnCode;
import fr.passerelle.sdk.netentreprises.dsn.DsnNorm;
import fr.passerelle.sdk.netentreprises.dsn.DsnRubrique;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tables of one norm, made for looking up by number and for checking bytes. */
final class NormPlan {
  private final DsnNorm norm;
  private static final int[] SECTIONS = {1000, 2000, 2100, 8900, 9000};
  private static final int BLOCKS = 100;

  private final @Nullable BlockPlan[] blocks = new BlockPlan[SECTIONS.length * BLOCKS];
  private final List<BlockPlan> ordered = new ArrayList<>();

  NormPlan(DsnNorm norm, SlotLayout layout, List<ControlRule> rules) {
    this.norm = norm;
    Map<Integer, List<ValuePlan>> values = new HashMap<>();
    Map<String, Automaton> patterns = new HashMap<>();
    for (DsnRubrique rubrique : norm.rubriques()) {
      List<ValuePlan> inBlock =
          values.computeIfAbsent(DsnCode.block(rubrique.code()), code -> new ArrayList<>());
      int slot = layout.slot(rubrique.code());
      inBlock.add(ValuePlan.of(rubrique, inBlock.size(), slot, patterns));
    }
    Map<Integer, List<ControlRule>> byBlock = new HashMap<>();
    for (ControlRule rule : rules) {
      byBlock.computeIfAbsent(lastBlock(rule, layout), code -> new ArrayList<>()).add(rule);
    }
    for (DsnBlock block : norm.blocks()) {
      BlockPlan plan =
          new BlockPlan(
              norm,
              block,
              endOf(block),
              values.getOrDefault(block.code(), List.of()),
              byBlock.getOrDefault(block.code(), List.of()));
      blocks[index(block.code())] = plan;
      ordered.add(plan);
    }
  }

  DsnNorm norm() {
    return norm;
  }

  @Nullable BlockPlan block(int code) {
    int index = index(code);
    return index < 0 ? null : blocks[index];
  }

  /** {@return rank of a block among those of the sections that the norm has, or -1} */
  private static int index(int code) {
    for (int i = 0; i < SECTIONS.length; i++) {
      if (SECTIONS[i] == code / BLOCKS) {
        return i * BLOCKS + code % BLOCKS;
      }
    }
    return -1;
  }

  BlockPlan at(int position) {
    return ordered.get(position);
  }

  /** {@return the rank of a block in the block table} */
  int position(int code) {
    return Objects.requireNonNull(block(code)).position();
  }

  int size() {
    return ordered.size();
  }

  /** A block and those under it are neighbours in the table; this is where they end. */
  private int endOf(DsnBlock block) {
    int end = block.position() + 1;
    while (end < norm.blocks().size() && norm.blocks().get(end).depth() > block.depth()) {
      end++;
    }
    return end;
  }

  /** A rule is applied when the last of the blocks that it looks at is known. */
  private static int lastBlock(ControlRule rule, SlotLayout layout) {
    return DsnCode.block(layout.code(rule.lastSlot()));
  }
}
