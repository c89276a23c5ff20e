package fr.passerelle.sdk.document.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Walks an OLE2 compound file ([MS-CFB]): its directory, the entries that stand at the root, and
 * the content of a stream. Every chain of sectors is followed at most once through each sector and
 * never outside the file.
 */
final class OleFile {
  private static final int ENTRY_LENGTH = 128;
  private static final int MINI_SHIFT = 6;
  private static final long NO_ENTRY = 0xFFFFFFFFL;

  private final OleSectors sectors;
  private final List<Entry> entries;
  private final List<Entry> root;

  /**
   * One entry of the directory.
   *
   * @param name its name
   * @param type 0 unused, 1 storage, 2 stream, 5 root
   * @param left the entry before it among its siblings, by number
   * @param right the entry after it among its siblings
   * @param child the first entry of a storage
   * @param start the first sector of a stream
   * @param size the length of a stream in bytes
   */
  record Entry(String name, int type, long left, long right, long child, long start, long size) {
    boolean isStream() {
      return type == 2;
    }
  }

  private OleFile(OleSectors sectors, List<Entry> entries) throws ContentFault {
    this.sectors = sectors;
    this.entries = entries;
    this.root = children(entries.get(0));
  }

  static OleFile read(Bytes bytes) throws ContentFault {
    Signature.OLE2.require(bytes);
    OleSectors sectors = OleSectors.read(bytes);
    List<Entry> entries = new ArrayList<>();
    int perSector = sectors.size() / ENTRY_LENGTH;
    for (int sector : sectors.chain(bytes.u32le(48))) {
      for (int i = 0; i < perSector; i++) {
        entries.add(entry(bytes, sectors.offset(sector) + (long) i * ENTRY_LENGTH));
      }
    }
    if (entries.isEmpty() || entries.get(0).type() != 5) {
      throw ContentFault.mismatch("the directory of the container has no root");
    }
    return new OleFile(sectors, entries);
  }

  private static Entry entry(Bytes bytes, long at) throws ContentFault {
    int nameLength = Math.max(0, Math.min(bytes.u16le(at + 64), 64) - 2);
    String name =
        new String(
            bytes.data(), bytes.require(at, nameLength), nameLength, StandardCharsets.UTF_16LE);
    return new Entry(
        name,
        bytes.u8(at + 66),
        bytes.u32le(at + 68),
        bytes.u32le(at + 72),
        bytes.u32le(at + 76),
        bytes.u32le(at + 116),
        bytes.u32le(at + 120));
  }

  /** Siblings form a tree of their own; damaged ones may point in circles. */
  private List<Entry> children(Entry storage) throws ContentFault {
    List<Entry> children = new ArrayList<>();
    BitSet seen = new BitSet(entries.size());
    Deque<Long> pending = new ArrayDeque<>(List.of(storage.child()));
    while (!pending.isEmpty()) {
      long number = pending.pop();
      if (number == NO_ENTRY) {
        continue;
      }
      if (number >= entries.size() || seen.get((int) number)) {
        throw ContentFault.mismatch("the directory of the container is damaged");
      }
      seen.set((int) number);
      Entry entry = entries.get((int) number);
      children.add(entry);
      pending.push(entry.left());
      pending.push(entry.right());
    }
    return children;
  }

  boolean hasAtRoot(String name) {
    return root.stream().anyMatch(entry -> entry.name().equalsIgnoreCase(name));
  }

  Optional<Entry> streamAtRoot(String name) {
    return root.stream()
        .filter(entry -> entry.isStream() && entry.name().equalsIgnoreCase(name))
        .findFirst();
  }

  /** {@return whether an entry in use has this name at any depth} */
  boolean hasAnywhere(String name) {
    return entries.stream()
        .anyMatch(entry -> entry.type() != 0 && entry.name().equalsIgnoreCase(name));
  }

  /** {@return the whole stream, which is never longer than the file} */
  Bytes content(Entry stream) throws ContentFault {
    boolean mini = stream.size() < sectors.miniCutoff();
    Bytes pool = mini ? chainContent(entries.get(0)) : sectors.bytes();
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (int sector : mini ? sectors.miniChain(stream.start()) : sectors.chain(stream.start())) {
      long at = mini ? (long) sector << MINI_SHIFT : sectors.offset(sector);
      int step = mini ? 1 << MINI_SHIFT : sectors.size();
      int from = pool.require(at, 0);
      long wanted = Math.min(step, stream.size() - content.size());
      content.write(pool.data(), from, (int) Math.min(wanted, pool.length() - from));
      if (content.size() == stream.size()) {
        return new Bytes(content.toByteArray());
      }
    }
    if (content.size() < stream.size()) {
      throw ContentFault.mismatch("a stream of the container is cut short");
    }
    return new Bytes(content.toByteArray());
  }

  /** The root's own chain holds all short streams. */
  private Bytes chainContent(Entry holder) throws ContentFault {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (int sector : sectors.chain(holder.start())) {
      int from = sectors.bytes().require(sectors.offset(sector), 0);
      int length = Math.min(sectors.size(), sectors.bytes().length() - from);
      content.write(sectors.bytes().data(), from, length);
    }
    return new Bytes(content.toByteArray());
  }
}
