package fr.passerelle.sdk.document.internal;

import fr.passerelle.sdk.document.DocumentRefusalReason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the central directory of a ZIP container (APPNOTE 4.3). The record that ends it must be the
 * last thing in the container, without a comment: archive tools search for it from the end, and
 * anything else there would let two programs see two different archives. For the same reason the
 * wide form of that record (ZIP64) may add to the plain one but not contradict it.
 *
 * @param members the entries in the order of the directory
 * @param start where the directory begins, which is where the data end
 */
record ZipDirectory(List<ZipMember> members, long start) {
  private static final int END_LENGTH = 22;
  private static final int END64_LENGTH = 56;
  private static final int LOCATOR_LENGTH = 20;
  private static final int HEADER_LENGTH = 46;
  private static final long IN_EXTRA = 0xFFFFFFFFL;
  private static final long COUNT_IN_WIDE = 0xFFFF;

  static ZipDirectory read(Bytes bytes, int maxEntries) throws ContentFault {
    long end = bytes.length() - (long) END_LENGTH;
    if (!bytes.startsWith(end, "PK\5\6")) {
      throw ContentFault.mismatch("the container does not end with its directory");
    }
    long entries = bytes.u16le(end + 10);
    long length = bytes.u32le(end + 12);
    long start = bytes.u32le(end + 16);
    // Number of this part, of the one where the directory begins, and what stands in this part.
    boolean whole = bytes.u32le(end + 4) == 0 && bytes.u16le(end + 8) == entries;
    long directoryEnd = end;
    long locator = end - LOCATOR_LENGTH;
    if (bytes.startsWith(locator, "PK\6\7")) {
      directoryEnd = bytes.u64le(locator + 8);
      if (!bytes.startsWith(directoryEnd, "PK\6\6") || directoryEnd + END64_LENGTH != locator) {
        throw ContentFault.mismatch("the directory of the container is damaged");
      }
      whole &= bytes.u64le(directoryEnd + 16) == 0;
      whole &= bytes.u64le(directoryEnd + 24) == bytes.u64le(directoryEnd + 32);
      entries = agreed(entries, COUNT_IN_WIDE, bytes.u64le(directoryEnd + 32));
      length = agreed(length, IN_EXTRA, bytes.u64le(directoryEnd + 40));
      start = agreed(start, IN_EXTRA, bytes.u64le(directoryEnd + 48));
    }
    if (!whole) {
      throw ContentFault.mismatch("the container is one part of several");
    }
    if (entries > maxEntries) {
      throw new ContentFault(
          DocumentRefusalReason.ZIP_BOMB, "the container has more entries than allowed");
    }
    bytes.require(start, length);
    if (start + length != directoryEnd) {
      throw ContentFault.mismatch("something stands before or after the container");
    }
    return new ZipDirectory(members(bytes, start, directoryEnd, (int) entries), start);
  }

  /** {@return the number of the wide record, which the plain one repeats or leaves to it} */
  private static long agreed(long plain, long leftOut, long wide) throws ContentFault {
    if (plain != wide && plain != leftOut) {
      throw ContentFault.mismatch("the two ends of the container contradict each other");
    }
    return wide;
  }

  private static List<ZipMember> members(Bytes bytes, long start, long end, int entries)
      throws ContentFault {
    List<ZipMember> members = new ArrayList<>(entries);
    long at = start;
    while (members.size() < entries) {
      if (!bytes.startsWith(at, "PK\1\2")) {
        throw ContentFault.mismatch("the directory of the container is damaged");
      }
      members.add(member(bytes, at));
      at += HEADER_LENGTH + bytes.u16le(at + 28) + bytes.u16le(at + 30) + bytes.u16le(at + 32);
    }
    if (at != end) {
      throw ContentFault.mismatch("the directory of the container is damaged");
    }
    return members;
  }

  private static ZipMember member(Bytes bytes, long at) throws ContentFault {
    int nameLength = bytes.u16le(at + 28);
    long nameAt = at + HEADER_LENGTH;
    long extraAt = nameAt + nameLength;
    long[] wide = {bytes.u32le(at + 24), bytes.u32le(at + 20), bytes.u32le(at + 42)};
    widen(bytes, extraAt, extraAt + bytes.u16le(at + 30), wide);
    return new ZipMember(
        name(bytes, nameAt, nameLength),
        bytes.u16le(at + 8),
        bytes.u16le(at + 10),
        bytes.u32le(at + 16),
        wide[1],
        wide[0],
        wide[2]);
  }

  /** Takes from the ZIP64 extra field each number that its own four bytes cannot hold. */
  private static void widen(Bytes bytes, long from, long to, long[] numbers) throws ContentFault {
    long at = from;
    while (at + 4 <= to) {
      int length = bytes.u16le(at + 2);
      if (bytes.u16le(at) == 1) {
        long field = at + 4;
        for (int i = 0; i < numbers.length; i++) {
          if (numbers[i] == IN_EXTRA) {
            numbers[i] = bytes.u64le(field);
            field += 8;
          }
        }
      }
      at += 4L + length;
    }
  }

  static String name(Bytes bytes, long at, int length) throws ContentFault {
    return new String(bytes.data(), bytes.require(at, length), length, StandardCharsets.ISO_8859_1);
  }
}
