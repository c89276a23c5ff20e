package fr.passerelle.sdk.document.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Holds the central directory against the local headers: the entries must fill the container from
 * its first byte to the directory without a gap or an overlap, say the same thing in both places,
 * and have names that stay inside the container and occur once.
 */
final class ZipLayout {
  private static final int HEADER_LENGTH = 30;

  /** The flags that change how data are read: encryption and descriptor. */
  private static final int READING_FLAGS = 0x2049;

  private static final long IN_EXTRA = 0xFFFFFFFFL;

  private ZipLayout() {}

  static void verify(Bytes bytes, ZipDirectory directory) throws ContentFault {
    names(directory.members());
    List<ZipMember> inFile = new ArrayList<>(directory.members());
    inFile.sort(Comparator.comparingLong(ZipMember::header));
    long expected = 0;
    for (int i = 0; i < inFile.size(); i++) {
      ZipMember member = inFile.get(i);
      if (member.header() != expected) {
        throw ContentFault.mismatch("something stands before or between the entries");
      }
      local(bytes, member);
      long end = MemberData.start(bytes, member) + member.compressedSize();
      expected = i + 1 < inFile.size() ? inFile.get(i + 1).header() : directory.start();
      gap(bytes, member, end, expected - end);
    }
    if (expected != directory.start()) {
      throw ContentFault.mismatch("something stands before the container");
    }
  }

  private static void names(List<ZipMember> members) throws ContentFault {
    Set<String> seen = new HashSet<>();
    for (ZipMember member : members) {
      String name = member.name().replace('\\', '/');
      if (name.isEmpty()
          || name.startsWith("/")
          || name.indexOf(':') == 1
          || ("/" + name + "/").contains("/../")
          || name.chars().anyMatch(character -> character < ' ')) {
        throw ContentFault.mismatch("the name of an entry leads outside the container");
      }
      if (!seen.add(name.toLowerCase(Locale.ROOT))) {
        throw ContentFault.mismatch("two entries have the same name");
      }
    }
  }

  private static void local(Bytes bytes, ZipMember member) throws ContentFault {
    long at = member.header();
    int nameLength = bytes.u16le(at + 26);
    boolean same =
        bytes.startsWith(at, "PK\3\4")
            && ((bytes.u16le(at + 6) ^ member.flags()) & READING_FLAGS) == 0
            && bytes.u16le(at + 8) == member.method()
            && ZipDirectory.name(bytes, at + HEADER_LENGTH, nameLength).equals(member.name());
    if (same && !member.hasDescriptor()) {
      same =
          bytes.u32le(at + 14) == member.crc()
              && agrees(bytes.u32le(at + 18), member.compressedSize())
              && agrees(bytes.u32le(at + 22), member.size());
    }
    if (!same) {
      throw ContentFault.mismatch("an entry and the directory contradict each other");
    }
  }

  private static boolean agrees(long local, long central) {
    return local == central || local == IN_EXTRA;
  }

  /** Between the data of an entry and what follows there is nothing, or its descriptor. */
  private static void gap(Bytes bytes, ZipMember member, long at, long length) throws ContentFault {
    if (length == 0 && !member.hasDescriptor()) {
      return;
    }
    boolean signed = bytes.startsWith(at, "PK\7\b");
    long numbers = length - (signed ? 4 : 0);
    boolean descriptor =
        member.hasDescriptor()
            && (numbers == 12 || numbers == 20)
            && bytes.u32le(at + (signed ? 4 : 0)) == member.crc();
    if (!descriptor) {
      throw ContentFault.mismatch("something stands between the entries");
    }
  }
}
