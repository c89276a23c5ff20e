package fr.passerelle.sdk.netentreprises.dsn.edit;

import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.netentreprises.dsn.DsnReader;
import fr.passerelle.sdk.netentreprises.dsn.NotADsnException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;

/**
 * Edits a DSN file while it streams through: AT/MP rates and codes of collective contracts.
 *
 * <pre>{@code
 * DsnEdit edit =
 *     DsnEdit.of(
 *         List.of(
 *             AtMpRateEdit.builder()
 *                 .establishment(siret)
 *                 .currentRiskCode(RiskCode.of("602MD"))
 *                 .rate(new BigDecimal("2.14"))
 *                 .build()));
 * DsnEditReport report = edit.apply(source, target);
 * }</pre>
 *
 * <p>Only the named rubriques change: every other line keeps its bytes, one that is inserted stands
 * where its number belongs, and the totals move by what was inserted and left out. Edits choose
 * blocks by what the file holds before any of them; where two set the same rubrique, the later one
 * counts. They are applied in declarations of every nature and type. Applying the same edits twice
 * gives the same file, unless they choose blocks by a value that they change.
 *
 * <p>The file is never loaded: one block is held at a time. Instances are immutable and may be
 * shared.
 */
public final class DsnEdit {
  /** How many changes, and how many skips, a report lists; all are counted. */
  public static final int MAX_LISTED = 10_000;

  private final List<DsnBlockEdit> edits;

  private DsnEdit(List<DsnBlockEdit> edits) {
    this.edits = edits;
  }

  /**
   * Prepares edits.
   *
   * @param edits what to set, in order
   * @return edits whose values are those of the norm
   * @throws InvalidModelException when a value cannot be written, when an edit sets nothing, or
   *     when risk code and rate do not go together; the violations name the edit by its rank
   */
  public static DsnEdit of(Collection<? extends DsnBlockEdit> edits) {
    List<DsnBlockEdit> kept = List.copyOf(edits);
    EditValues.requireValid(kept);
    return new DsnEdit(kept);
  }

  /**
   * Edits a file into another, or into itself. The target appears, or is replaced, as a whole at
   * the end; after a failure it is as it was.
   *
   * @param source a DSN file, not compressed
   * @param target where the edited file goes
   * @return what was done
   * @throws NotADsnException when the source is no DSN
   * @throws UncheckedIOException when the source cannot be read or the target cannot be written
   */
  public DsnEditReport apply(Path source, Path target) {
    try {
      Path folder = target.toAbsolutePath().getParent();
      Path partial = Files.createTempFile(folder, ".passerelle-", ".part");
      try {
        DsnEditReport report = write(source, partial);
        Files.move(
            partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return report;
      } finally {
        Files.deleteIfExists(partial);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Edits a stream.
   *
   * @param in the bytes of a DSN; read to the end, not closed
   * @param out receives the edited file; flushed, not closed
   * @return what was done
   * @throws NotADsnException when the source is no DSN; nothing was written
   * @throws UncheckedIOException when a stream fails
   */
  @SuppressWarnings("resource") // Closing reader and writer would close the caller's streams.
  public DsnEditReport apply(InputStream in, OutputStream out) {
    try {
      DsnWriter writer = DsnWriter.of(out);
      DsnEditReport report = new EditEngine(DsnReader.of(in), writer, edits).run();
      writer.flush();
      return report;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DsnEditReport write(Path source, Path partial) throws IOException {
    DsnEditReport report;
    try (DsnReader reader = DsnReader.open(source);
        DsnWriter writer = DsnWriter.of(Files.newOutputStream(partial))) {
      report = new EditEngine(reader, writer, edits).run();
    }
    try (FileChannel written = FileChannel.open(partial, StandardOpenOption.WRITE)) {
      written.force(true);
    }
    return report;
  }
}
