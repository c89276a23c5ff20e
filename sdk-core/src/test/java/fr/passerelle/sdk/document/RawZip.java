package fr.passerelle.sdk.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes ZIP containers byte by byte, the dishonest ones too, which no library would write: names
 * twice, flags that lie, headers that contradict each other.
 */
public final class RawZip {
  private static final long IN_EXTRA = 0xFFFFFFFFL;

  private final List<Entry> entries = new ArrayList<>();
  private byte[] before = {};
  private byte[] between = {};
  private byte[] comment = {};
  private boolean wide;
  private long claimedStart = -1;
  private int parts;

  /** Starts an empty container. */
  public RawZip() {}

  /** One entry, with whatever its headers say. */
  private static final class Entry {
    private String name;
    private String localName;
    private byte[] data;
    private long size;
    private long crc;
    private int method;
    private int flags;
    private int localMethod;
    private boolean descriptor;
    private long header;
    private boolean shared;
    private boolean wideSizes;
    private boolean unsigned;
    private long descriptorCrc;
  }

  public RawZip deflated(String name, byte[] content) {
    return add(name, content, 8, deflate(content));
  }

  public RawZip deflated(String name, String content) {
    return deflated(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public RawZip stored(String name, byte[] content) {
    return add(name, content, 0, content);
  }

  public RawZip stored(String name, String content) {
    return stored(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private RawZip add(String name, byte[] content, int method, byte[] data) {
    Entry entry = new Entry();
    entry.name = name;
    entry.localName = name;
    entry.data = data;
    entry.size = content.length;
    CRC32 crc = new CRC32();
    crc.update(content);
    entry.crc = crc.getValue();
    entry.descriptorCrc = entry.crc;
    entry.method = method;
    entry.localMethod = method;
    entries.add(entry);
    return this;
  }

  /** Sets flags on the entry added last, in both headers. */
  public RawZip flags(int flags) {
    last().flags |= flags;
    return this;
  }

  /** Lets the local header of the last entry claim another name. */
  public RawZip localName(String name) {
    last().localName = name;
    return this;
  }

  /** Lets the local header of the last entry claim another method. */
  public RawZip localMethod(int method) {
    last().localMethod = method;
    return this;
  }

  /** Sets the method of the last entry in both headers without compressing accordingly. */
  public RawZip method(int method) {
    last().method = method;
    last().localMethod = method;
    return this;
  }

  /** Puts sizes and checksum of the last entry after its data. */
  public RawZip descriptor() {
    last().descriptor = true;
    last().flags |= 8;
    return this;
  }

  /** The same without the signature, which is optional (APPNOTE 4.3.9.3). */
  public RawZip descriptorWithoutSignature() {
    last().unsigned = true;
    return descriptor();
  }

  /** The same, claiming another checksum than the directory does. */
  public RawZip descriptor(long crc) {
    last().descriptorCrc = crc;
    return descriptor();
  }

  /** Writes the sizes and the place of the last entry in eight bytes each, in extra fields. */
  public RawZip wideSizes() {
    last().wideSizes = true;
    return this;
  }

  /** Lets both headers of the last entry claim another unfolded size. */
  public RawZip size(long size) {
    last().size = size;
    return this;
  }

  /** Lets both headers of the last entry claim another checksum. */
  public RawZip crc(long crc) {
    last().crc = crc;
    return this;
  }

  /** Adds a directory entry that shares the data of the last one under another name. */
  public RawZip sharing(String name) {
    Entry original = last();
    Entry entry = new Entry();
    entry.name = name;
    entry.localName = original.localName;
    entry.data = original.data;
    entry.size = original.size;
    entry.crc = original.crc;
    entry.method = original.method;
    entry.localMethod = original.localMethod;
    entry.shared = true;
    entries.add(entry);
    return this;
  }

  public RawZip before(byte[] bytes) {
    before = bytes;
    return this;
  }

  public RawZip betweenDataAndDirectory(byte[] bytes) {
    between = bytes;
    return this;
  }

  public RawZip comment(String text) {
    comment = text.getBytes(StandardCharsets.ISO_8859_1);
    return this;
  }

  /** Writes the end record in its wide form, as writers of streams do. */
  public RawZip wide() {
    wide = true;
    return this;
  }

  /** Writes the end record in both forms, the plain one with another start of the directory. */
  public RawZip contradictingEnds(long start) {
    claimedStart = start;
    return wide();
  }

  /** Claims to be one part of several. */
  public RawZip parts(int number) {
    parts = number;
    return this;
  }

  public byte[] build() {
    Out out = new Out();
    out.write(before);
    long shared = 0;
    for (Entry entry : entries) {
      entry.header = entry.shared ? shared : out.size();
      shared = entry.header;
      if (!entry.shared) {
        local(out, entry);
      }
    }
    out.write(between);
    long start = out.size();
    for (Entry entry : entries) {
      central(out, entry);
    }
    end(out, start, out.size() - start);
    return out.bytes();
  }

  private static void local(Out out, Entry entry) {
    boolean after = entry.descriptor;
    long empty = after ? 0 : entry.crc;
    long data = entry.wideSizes ? IN_EXTRA : after ? 0 : entry.data.length;
    long size = entry.wideSizes ? IN_EXTRA : after ? 0 : entry.size;
    out.u32(0x04034B50).u16(20).u16(entry.flags).u16(entry.localMethod).u32(0);
    out.u32(empty).u32(data).u32(size);
    byte[] name = entry.localName.getBytes(StandardCharsets.ISO_8859_1);
    out.u16(name.length).u16(entry.wideSizes ? 20 : 0).write(name);
    if (entry.wideSizes) {
      out.u16(1).u16(16).u64(after ? 0 : entry.size).u64(after ? 0 : entry.data.length);
    }
    out.write(entry.data);
    if (after) {
      descriptor(out, entry);
    }
  }

  private static void descriptor(Out out, Entry entry) {
    if (!entry.unsigned) {
      out.u32(0x08074B50);
    }
    out.u32(entry.descriptorCrc);
    if (entry.wideSizes) {
      out.u64(entry.data.length).u64(entry.size);
    } else {
      out.u32(entry.data.length).u32(entry.size);
    }
  }

  private static void central(Out out, Entry entry) {
    boolean far = entry.wideSizes;
    out.u32(0x02014B50).u16(20).u16(20).u16(entry.flags).u16(entry.method).u32(0);
    out.u32(entry.crc).u32(far ? IN_EXTRA : entry.data.length).u32(far ? IN_EXTRA : entry.size);
    byte[] name = entry.name.getBytes(StandardCharsets.ISO_8859_1);
    out.u16(name.length).u16(far ? 28 : 0).u16(0).u16(0).u16(0).u32(0);
    out.u32(far ? IN_EXTRA : entry.header).write(name);
    if (far) {
      out.u16(1).u16(24).u64(entry.size).u64(entry.data.length).u64(entry.header);
    }
  }

  private void end(Out out, long start, long length) {
    long record = out.size();
    if (wide) {
      out.u32(0x06064B50).u64(44).u16(45).u16(45).u32(0).u32(0);
      out.u64(entries.size()).u64(entries.size()).u64(length).u64(start);
      out.u32(0x07064B50).u32(0).u64(record).u32(1);
    }
    boolean plain = !wide || claimedStart >= 0;
    int count = plain ? entries.size() : 0xFFFF;
    out.u32(0x06054B50).u16(parts).u16(parts).u16(count).u16(count);
    out.u32(plain ? length : IN_EXTRA);
    out.u32(plain ? (claimedStart >= 0 ? claimedStart : start) : IN_EXTRA);
    out.u16(comment.length).write(comment);
  }

  private Entry last() {
    return entries.get(entries.size() - 1);
  }

  static byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(9, true);
    deflater.setInput(content);
    deflater.finish();
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    byte[] chunk = new byte[8_192];
    while (!deflater.finished()) {
      data.write(chunk, 0, deflater.deflate(chunk));
    }
    deflater.end();
    return data.toByteArray();
  }
}
