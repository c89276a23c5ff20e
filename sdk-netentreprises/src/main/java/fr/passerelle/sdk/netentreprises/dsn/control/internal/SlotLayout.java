package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnBlock;
import fr.passerelle.sdk.netentreprises.dsn.DsnCode;
import fr.passerelle.sdk.netentreprises.dsn.DsnNorm;
import fr.passerelle.sdk.netentreprises.dsn.DsnRubrique;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where the values that rules look at are kept while their block is open. Slots are in the order of
 * the block table, so that those of a block and of all blocks under it are neighbours.
 */
final class SlotLayout {
  /** Stands for "not kept". */
  static final int NONE = -1;

  private static final int FACTOR = 0x9E3779B9;

  private final int[] table;
  private final int[] codes;
  private final int[] offsets;
  private final int[] firsts;

  /** Lays slots out for some rubriques of any norm. */
  SlotLayout(Set<Integer> kept) {
    List<DsnBlock> blocks = DsnNorm.latest().blocks();
    Map<Integer, Integer> positions = new HashMap<>();
    blocks.forEach(block -> positions.put(block.code(), block.position()));
    Map<Long, Integer> ordered = new TreeMap<>();
    for (int code : kept) {
      long position = Objects.requireNonNull(positions.get(DsnCode.block(code)));
      ordered.put((position << Integer.SIZE) | code, code);
    }
    codes = ordered.values().stream().mapToInt(code -> code).toArray();
    offsets = new int[codes.length + 1];
    table = new int[Integer.highestOneBit(codes.length) * 4];
    firsts = new int[blocks.size() + 1];
    for (int slot = 0; slot < codes.length; slot++) {
      table[place(codes[slot])] = slot + 1;
      offsets[slot + 1] = offsets[slot] + longest(codes[slot]);
    }
    for (int position = 0; position <= blocks.size(); position++) {
      firsts[position] = firstFrom(ordered.keySet(), position);
    }
  }

  private static int firstFrom(Collection<Long> ordered, int position) {
    return (int) ordered.stream().filter(key -> key >> Integer.SIZE < position).count();
  }

  private static int longest(int code) {
    int longest = 0;
    for (DsnNorm norm : DsnNorm.values()) {
      longest = Math.max(longest, norm.rubrique(code).map(DsnRubrique::maxLength).orElse(0));
    }
    return longest;
  }

  /** {@return the slot of a rubrique, or {@link #NONE}} */
  int slot(int code) {
    return table[place(code)] - 1;
  }

  /** {@return where a code is, or the free place it belongs in} */
  private int place(int code) {
    int mask = table.length - 1;
    int at = ((code * FACTOR) >>> 16) & mask;
    while (table[at] != 0 && codes[table[at] - 1] != code) {
      at = (at + 1) & mask;
    }
    return at;
  }

  int code(int slot) {
    return codes[slot];
  }

  int offset(int slot) {
    return offsets[slot];
  }

  int size() {
    return codes.length;
  }

  int bytes() {
    return offsets[codes.length];
  }

  /** {@return the first slot of the blocks from a position of the block table on} */
  int first(int position) {
    return firsts[position];
  }
}
