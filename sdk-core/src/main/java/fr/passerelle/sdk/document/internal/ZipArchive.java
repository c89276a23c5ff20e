package fr.passerelle.sdk.document.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** A container that passed the {@link ZipGuard}: its entries, each readable up to a limit. */
public final class ZipArchive {
  private final Bytes bytes;
  private final ZipDirectory directory;
  private final @Nullable ContentFault damage;

  ZipArchive(Bytes bytes, ZipDirectory directory, @Nullable ContentFault damage) {
    this.bytes = bytes;
    this.directory = directory;
    this.damage = damage;
  }

  /**
   * Tells whether there is an entry of this name, in any case.
   *
   * @param name the name
   * @return true when there is
   */
  public boolean has(String name) {
    return find(name).isPresent();
  }

  /** {@return the names of the entries, in the order of the directory} */
  List<String> names() {
    return directory.members().stream().map(ZipMember::name).toList();
  }

  /** Unfolds one entry, refused when it is missing or longer than the limit. */
  byte[] read(String name, int limit) throws ContentFault {
    ZipMember member = required(name);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    MemberData.unfold(
        bytes,
        member,
        (chunk, length) -> {
          if (content.size() + length > limit) {
            throw ContentFault.mismatch("a part of the document is too large");
          }
          content.write(chunk, 0, length);
        });
    return content.toByteArray();
  }

  /**
   * Opens one entry of a sound archive for reading piece by piece.
   *
   * @param name its name
   * @return its unfolded bytes, as many as the guard has counted
   * @throws ContentFault if it is missing
   */
  public InputStream open(String name) throws ContentFault {
    ZipMember member = required(name);
    InputStream data =
        new ByteArrayInputStream(
            bytes.data(), MemberData.start(bytes, member), (int) member.compressedSize());
    return member.method() == ZipMember.STORED
        ? data
        : new InflaterInputStream(data, new Inflater(true));
  }

  private ZipMember required(String name) throws ContentFault {
    Optional<ZipMember> member = find(name);
    if (member.isEmpty()) {
      throw ContentFault.mismatch("a part of the document is missing");
    }
    return member.get();
  }

  /** Names of parts are compared without regard to case (ECMA-376 part 2, 6.2.2). */
  Optional<ZipMember> find(String name) {
    return directory.members().stream()
        .filter(member -> member.name().equalsIgnoreCase(name))
        .findFirst();
  }

  /** {@return the entry that stands first in the file, or empty in an empty archive} */
  Optional<ZipMember> first() {
    return directory.members().stream().filter(member -> member.header() == 0).findFirst();
  }

  @Nullable ContentFault damage() {
    return damage;
  }

  void requireSound() throws ContentFault {
    if (damage != null) {
      throw damage;
    }
  }
}
