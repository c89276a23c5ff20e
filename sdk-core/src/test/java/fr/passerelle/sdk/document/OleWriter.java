package fr.passerelle.sdk.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes OLE2 compound files of version 3: streams at the root or in storages, short ones in the
 * mini stream, one sector of the table for every 128 sectors.
 */
final class OleWriter {
  private static final int SECTOR = 512;
  private static final int MINI = 64;
  private static final int CUTOFF = 4_096;
  private static final long END = 0xFFFFFFFEL;
  private static final long FREE = 0xFFFFFFFFL;
  private static final long TABLE = 0xFFFFFFFDL;

  private final List<Node> nodes = new ArrayList<>();

  private static final class Node {
    private final String name;
    private final int type;
    private final int parent;
    private final byte[] content;
    private long right = FREE;
    private long child = FREE;
    private long start = END;

    private Node(String name, int type, int parent, byte[] content) {
      this.name = name;
      this.type = type;
      this.parent = parent;
      this.content = content;
    }
  }

  OleWriter() {
    nodes.add(new Node("Root Entry", 5, -1, new byte[0]));
  }

  OleWriter stream(String name, byte[] content) {
    nodes.add(new Node(name, 2, 0, content));
    return this;
  }

  /** Adds a stream inside a storage of its own at the root. */
  OleWriter streamIn(String storage, String name, byte[] content) {
    nodes.add(new Node(storage, 1, 0, new byte[0]));
    nodes.add(new Node(name, 2, nodes.size() - 1, content));
    return this;
  }

  byte[] build() {
    link();
    List<Long> links = new ArrayList<>();
    List<Long> miniLinks = new ArrayList<>();
    Out data = new Out();
    Out mini = new Out();
    for (Node node : nodes) {
      if (node.type == 2 && node.content.length > 0 && node.content.length < CUTOFF) {
        node.start = chain(miniLinks, node.content.length, MINI);
        mini.write(node.content).pad(MINI);
      }
    }
    for (Node node : nodes) {
      if (node.type == 2 && node.content.length >= CUTOFF) {
        node.start = chain(links, node.content.length, SECTOR);
        data.write(node.content).pad(SECTOR);
      }
    }
    long miniSize = mini.size();
    if (miniSize > 0) {
      nodes.get(0).start = chain(links, mini.size(), SECTOR);
      data.write(mini.pad(SECTOR).bytes());
    }
    Out miniTable = new Out();
    miniLinks.forEach(miniTable::u32);
    long miniTableStart = miniLinks.isEmpty() ? END : chain(links, miniTable.size(), SECTOR);
    data.write(fill(miniTable));
    Out directory = directory(miniSize);
    long directoryStart = chain(links, directory.size(), SECTOR);
    data.write(directory.bytes());
    int tableSectors = 1;
    while (links.size() + tableSectors > tableSectors * (SECTOR / 4)) {
      tableSectors++;
    }
    long tableStart = links.size();
    for (int i = 0; i < tableSectors; i++) {
      links.add(TABLE);
    }
    Out table = new Out();
    links.forEach(table::u32);
    Out file = new Out();
    file.latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1").write(new byte[16]);
    file.u16(0x3E).u16(3).u16(0xFFFE).u16(9).u16(6).write(new byte[10]);
    file.u32(tableSectors).u32(directoryStart).u32(0).u32(CUTOFF);
    file.u32(miniTableStart).u32(miniLinks.isEmpty() ? 0 : 1).u32(END).u32(0);
    for (int i = 0; i < 109; i++) {
      file.u32(i < tableSectors ? tableStart + i : FREE);
    }
    return file.write(data.bytes()).write(fill(table)).bytes();
  }

  /** The siblings of a storage hang one to the right of the other. */
  private void link() {
    for (int i = 1; i < nodes.size(); i++) {
      Node parent = nodes.get(nodes.get(i).parent);
      nodes.get(i).right = parent.child;
      parent.child = i;
    }
  }

  private static long chain(List<Long> links, int length, int sector) {
    long start = links.size();
    int count = (length + sector - 1) / sector;
    for (int i = 1; i < count; i++) {
      links.add(start + i);
    }
    links.add(END);
    return start;
  }

  /** Unused places of a table are free. */
  private static byte[] fill(Out table) {
    while (table.size() % SECTOR != 0) {
      table.u32(FREE);
    }
    return table.bytes();
  }

  private Out directory(long miniSize) {
    Out directory = new Out();
    for (Node node : nodes) {
      byte[] name = (node.name + "\0").getBytes(StandardCharsets.UTF_16LE);
      directory.write(name).pad(64);
      directory.u16(name.length).u8(node.type).u8(1);
      directory.u32(FREE).u32(node.right).u32(node.child).write(new byte[36]);
      directory.u32(node.start).u64(node.type == 5 ? miniSize : node.content.length);
    }
    return directory.pad(SECTOR);
  }
}
