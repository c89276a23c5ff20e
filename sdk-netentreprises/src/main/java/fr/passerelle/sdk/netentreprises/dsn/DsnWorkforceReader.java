package fr.passerelle.sdk.netentreprises.dsn;

import fr.passerelle.sdk.netentreprises.dsn.internal.Collector;
import fr.passerelle.sdk.netentreprises.dsn.internal.WorkforceEngine;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Reads the workforce that a DSN file describes.
 *
 * <pre>{@code
 * DsnReading reading = DsnWorkforceReader.strict().load(file);
 * for (Workforce workforce : reading.getWorkforces()) { ... }
 * }</pre>
 *
 * <p><b>What is read.</b> Monthly declarations (nature 01): blocks S21.G00.06, 11, 15, 30, 31 (old
 * NIR), 40, 41 (old SIRET, number and start of the contract), 60, 62, 65, 70 and 73. Declarations
 * of event: the stops of work and returns (block 60) of natures 04 and 05, the end (block 62) of
 * nature 07; they are listed and not applied to the workforce. Natures 08, 09 and 10 are listed as
 * not used. Pay (blocks 50 to 58 and 78 to 86) is passed over.
 *
 * <p><b>Several declarations in one file.</b> Those of one SIREN and month make one workforce;
 * people are put together by NIR, or by NTT while they have no NIR. A declaration that another one
 * of the same file cancels or replaces (rubrique 20.05.006) is left out.
 *
 * <p><b>Nobody is lost.</b> A person whose number is not valid stays, without it; a missing text is
 * left empty; only blocks that hang on a date that is missing are left out. Every such case is an
 * issue with its line.
 *
 * <p><b>Strict or lenient.</b> Both read the same and list the same issues. The strict one throws
 * when the file cannot be taken for the whole: somebody missing from a cut file must not be
 * declared as having left.
 *
 * <p>Instances are immutable and may be shared.
 */
public final class DsnWorkforceReader {
  /** How many issues {@link #load} keeps; blocking ones are kept past that, others are counted. */
  public static final int MAX_ISSUES = 10_000;

  private final boolean strict;

  private DsnWorkforceReader(boolean strict) {
    this.strict = strict;
  }

  /** {@return a reader that throws when the file is no DSN or cannot be taken for the whole} */
  public static DsnWorkforceReader strict() {
    return new DsnWorkforceReader(true);
  }

  /** {@return a reader that returns what it could read, blocking issues included} */
  public static DsnWorkforceReader lenient() {
    return new DsnWorkforceReader(false);
  }

  /**
   * Loads a file.
   *
   * @param file a DSN file, not compressed
   * @return everything that was read; with a lenient reader and a file that is no DSN, one issue
   * @throws NotADsnException when strict and the file is no DSN
   * @throws UnreliableDsnException when strict and an issue is {@link DsnSeverity#BLOCKING}
   * @throws UncheckedIOException when the file cannot be read
   */
  public DsnReading load(Path file) {
    try (DsnReader reader = DsnReader.open(file)) {
      return load(reader);
    }
  }

  /**
   * Loads a stream.
   *
   * @param in the bytes of a DSN; read to the end, not closed
   * @return everything that was read; with a lenient reader and a source that is no DSN, one issue
   * @throws NotADsnException when strict and the source is no DSN
   * @throws UnreliableDsnException when strict and an issue is {@link DsnSeverity#BLOCKING}
   * @throws UncheckedIOException when the stream fails
   */
  @SuppressWarnings("resource") // Closing the reader would close the caller's stream.
  public DsnReading load(InputStream in) {
    return load(DsnReader.of(in));
  }

  /**
   * Loads what a reader reads.
   *
   * @param reader before its first line; read to the end, not closed
   * @return everything that was read; with a lenient reader and a source that is no DSN, one issue
   * @throws NotADsnException when strict and the source is no DSN
   * @throws UnreliableDsnException when strict and an issue is {@link DsnSeverity#BLOCKING}
   * @throws UncheckedIOException when the source fails
   */
  public DsnReading load(DsnReader reader) {
    Collector collector = new Collector(MAX_ISSUES);
    try {
      read(reader, collector);
    } catch (NotADsnException e) {
      if (strict) {
        throw e;
      }
      collector.onIssue(
          new DsnIssue(DsnReason.NOT_A_DSN, e.line(), DsnCode.NONE, e.content().name(), null));
    }
    DsnReading reading = collector.finish();
    if (strict && reading.hasBlockingIssue()) {
      throw new UnreliableDsnException(reading);
    }
    return reading;
  }

  /**
   * Reads a file of any size, one person at a time; see {@link #read(DsnReader, DsnHandler)}.
   *
   * @param file a DSN file, not compressed
   * @param handler told each part as soon as it is complete
   * @throws NotADsnException when the file is no DSN
   * @throws UncheckedIOException when the file cannot be read
   */
  public void read(Path file, DsnHandler handler) {
    try (DsnReader reader = DsnReader.open(file)) {
      read(reader, handler);
    }
  }

  /**
   * Reads a source of any size, one person at a time. Memory is bounded but for the numbers of the
   * declaration that is being read, 8 to 32 bytes per person, which tell who comes twice.
   *
   * <p>The handler is told of blocking issues like of the others: whether they stop the work is its
   * decision, strict or not.
   *
   * @param reader before its first line; read to the end, not closed
   * @param handler told each part as soon as it is complete
   * @throws NotADsnException when the source is no DSN
   * @throws UncheckedIOException when the source fails
   */
  public void read(DsnReader reader, DsnHandler handler) {
    WorkforceEngine.read(reader, handler);
  }
}
