package fr.passerelle.sdk.document.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The sectors of an OLE2 compound file and the table that chains them ([MS-CFB] 2.2 to 2.5). A
 * table cannot be larger than the file that holds it, and a chain cannot pass a sector twice.
 */
final class OleSectors {
  private static final int HEADER_TABLE = 76;
  private static final int HEADER_TABLE_ENTRIES = 109;
  private static final long LAST_REGULAR = 0xFFFFFFFAL;
  private static final long END_OF_CHAIN = 0xFFFFFFFEL;
  private static final long FREE = 0xFFFFFFFFL;

  private final Bytes bytes;
  private final int shift;
  private final int count;
  private final List<Integer> table = new ArrayList<>();
  private final List<Integer> miniTable;

  private OleSectors(Bytes bytes, int shift) throws ContentFault {
    this.bytes = bytes;
    this.shift = shift;
    this.count = (bytes.length() - 1) >> shift;
    locateTable();
    this.miniTable = chain(bytes.u32le(60));
  }

  static OleSectors read(Bytes bytes) throws ContentFault {
    int shift = bytes.u16le(30);
    if ((shift != 9 && shift != 12) || bytes.u16le(28) != 0xFFFE || bytes.u16le(32) != 6) {
      throw ContentFault.mismatch("the header of the container is damaged");
    }
    bytes.require(0, 1L << shift);
    return new OleSectors(bytes, shift);
  }

  Bytes bytes() {
    return bytes;
  }

  int size() {
    return 1 << shift;
  }

  long miniCutoff() throws ContentFault {
    return bytes.u32le(56);
  }

  long offset(int sector) {
    return (sector + 1L) << shift;
  }

  /** The first places of the table stand in the header, further ones in a chain of their own. */
  private void locateTable() throws ContentFault {
    for (int i = 0; i < HEADER_TABLE_ENTRIES; i++) {
      addTableSector(bytes.u32le(HEADER_TABLE + 4L * i));
    }
    BitSet seen = new BitSet();
    long next = bytes.u32le(68);
    while (next < LAST_REGULAR) {
      int sector = sector(next, seen);
      int links = size() / 4 - 1;
      for (int i = 0; i < links; i++) {
        addTableSector(bytes.u32le(offset(sector) + 4L * i));
      }
      next = bytes.u32le(offset(sector) + 4L * links);
    }
  }

  private void addTableSector(long number) throws ContentFault {
    if (number != FREE) {
      if (table.size() > count) {
        throw ContentFault.mismatch("the sector table of the container is damaged");
      }
      table.add(sector(number, new BitSet()));
    }
  }

  /** {@return the sectors of a chain, in order} */
  List<Integer> chain(long first) throws ContentFault {
    List<Integer> chain = new ArrayList<>();
    BitSet seen = new BitSet();
    long next = first;
    while (next != END_OF_CHAIN && next != FREE) {
      int sector = sector(next, seen);
      chain.add(sector);
      next = link(table, sector);
    }
    return chain;
  }

  /** {@return the short sectors of a chain, in order} */
  List<Integer> miniChain(long first) throws ContentFault {
    List<Integer> chain = new ArrayList<>();
    BitSet seen = new BitSet();
    long next = first;
    while (next != END_OF_CHAIN && next != FREE) {
      if (next >= LAST_REGULAR || next > Integer.MAX_VALUE || seen.get((int) next)) {
        throw circle();
      }
      seen.set((int) next);
      chain.add((int) next);
      next = link(miniTable, (int) next);
    }
    return chain;
  }

  private long link(List<Integer> links, int number) throws ContentFault {
    int perSector = size() / 4;
    int page = number / perSector;
    if (page >= links.size()) {
      throw circle();
    }
    return bytes.u32le(offset(links.get(page)) + 4L * (number % perSector));
  }

  private int sector(long number, BitSet seen) throws ContentFault {
    if (number >= count || seen.get((int) number)) {
      throw circle();
    }
    seen.set((int) number);
    return (int) number;
  }

  private static ContentFault circle() {
    return ContentFault.mismatch("a chain of sectors leaves the container or runs in a circle");
  }
}
