package fr.passerelle.sdk.document.internal;

import fr.passerelle.sdk.document.DocumentRefusalReason;
import fr.passerelle.sdk.document.ZipLimits;
import org.jspecify.annotations.Nullable;

/**
 * Stands in front of every ZIP container. It unfolds each entry through counters, keeping nothing,
 * before anything else looks inside; containers inside the container are unfolded the same way and
 * count together. What comes out is an archive whose entries have been unfolded once to the end.
 *
 * <p>Damage (a gap, a contradiction, a wrong checksum) does not stop the guard, because a limit, an
 * encryption or a macro has to be told first; the archive carries it.
 */
public final class ZipGuard {
  private final InflationBudget budget;
  private final int maxNesting;

  private ZipGuard(InflationBudget budget, int maxNesting) {
    this.budget = budget;
    this.maxNesting = maxNesting;
  }

  /**
   * Opens a container that was found sound before.
   *
   * @param content the whole container
   * @param limits how much it may unfold to
   * @return the archive, without any damage
   * @throws ContentFault if a limit is exceeded, an entry is encrypted or anything is damaged
   */
  public static ZipArchive openSound(byte[] content, ZipLimits limits) throws ContentFault {
    ZipArchive archive = open(new Bytes(content), limits);
    archive.requireSound();
    return archive;
  }

  static ZipArchive open(Bytes bytes, ZipLimits limits) throws ContentFault {
    Signature.ZIP.require(bytes);
    return new ZipGuard(new InflationBudget(limits, bytes.length()), limits.maxNesting())
        .open(bytes, 0);
  }

  private ZipArchive open(Bytes bytes, int level) throws ContentFault {
    ZipDirectory directory = ZipDirectory.read(bytes, budget.entriesLeft());
    budget.addEntries(directory.members().size());
    overlap(bytes, directory);
    ContentFault damage = null;
    boolean encrypted = false;
    for (ZipMember member : directory.members()) {
      if (member.isEncrypted()) {
        encrypted = true;
      } else {
        damage = first(damage, unfold(bytes, member, level));
      }
    }
    if (encrypted) {
      throw new ContentFault(
          DocumentRefusalReason.ENCRYPTED, "an entry of the container is encrypted");
    }
    return new ZipArchive(bytes, directory, first(damage, layout(bytes, directory)));
  }

  /** Entries that share their data unfold the same bytes again and again. */
  private static void overlap(Bytes bytes, ZipDirectory directory) throws ContentFault {
    long compressed = 0;
    for (ZipMember member : directory.members()) {
      bytes.require(0, member.compressedSize());
      compressed += member.compressedSize();
    }
    if (compressed > bytes.length()) {
      throw InflationBudget.bomb("the entries of the container overlap");
    }
  }

  /** {@return the damage found in the entry, or null; limits and encryption are thrown} */
  private @Nullable ContentFault unfold(Bytes bytes, ZipMember member, int level)
      throws ContentFault {
    budget.enter();
    NestedContainer nested = new NestedContainer(budget.nestedLimit());
    try {
      MemberData.unfold(
          bytes,
          member,
          (chunk, length) -> {
            budget.add(length);
            nested.add(chunk, length);
          });
      if (nested.isContainer()) {
        if (level >= maxNesting) {
          throw InflationBudget.bomb("containers stand inside one another too deeply");
        }
        return open(new Bytes(nested.content()), level + 1).damage();
      }
      return null;
    } catch (ContentFault fault) {
      return damageOnly(fault);
    }
  }

  private static @Nullable ContentFault layout(Bytes bytes, ZipDirectory directory) {
    try {
      ZipLayout.verify(bytes, directory);
      return null;
    } catch (ContentFault fault) {
      return fault;
    }
  }

  private static ContentFault damageOnly(ContentFault fault) throws ContentFault {
    if (fault.reason() != DocumentRefusalReason.CONTENT_MISMATCH) {
      throw fault;
    }
    return fault;
  }

  private static @Nullable ContentFault first(
      @Nullable ContentFault known, @Nullable ContentFault found) {
    return known != null ? known : found;
  }
}
