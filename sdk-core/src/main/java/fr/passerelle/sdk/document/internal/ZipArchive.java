package fr.passerelle.sdk.document.internal;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
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

  /** {@return the names of the entries, in the order of the directory} */
  public List<String> names() {
    return directory.members().stream().map(ZipMember::name).toList();
  }

  /**
   * Unfolds one entry.
   *
   * @param name its name
   * @param limit the most bytes to unfold
   * @return its content
   * @throws ContentFault if it is missing or longer than the limit
   */
  public byte[] read(String name, int limit) throws ContentFault {
    Optional<ZipMember> member = find(name);
    if (member.isEmpty()) {
      throw ContentFault.mismatch("a part of the document is missing");
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    MemberData.unfold(
        bytes,
        member.get(),
        (chunk, length) -> {
          if (content.size() + length > limit) {
            throw ContentFault.mismatch("a part of the document is too large");
          }
          content.write(chunk, 0, length);
        });
    return content.toByteArray();
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
