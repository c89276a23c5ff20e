package fr.passerelle.sdk.netentreprises.dsn.control;

import fr.passerelle.sdk.netentreprises.dsn.DsnReader;
import fr.passerelle.sdk.netentreprises.dsn.control.internal.ControlEngine;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Holds a DSN file against the norm of its version.
 *
 * <pre>{@code
 * DsnControlSummary summary =
 *     DsnControl.standard().check(file, anomaly -> log.warn("{}", anomaly));
 * if (!summary.isAcceptable()) { ... }
 * }</pre>
 *
 * <p><b>What is controlled.</b> The writing of lines; that rubriques exist in the norm, in order
 * and once; length, pattern, code list and calendar of each value; the tree of blocks, their order
 * and number; the controls of the workbook that tables and rules of this module express; keys
 * between blocks; totals. What is not known is not controlled: the usage of each rubrique by
 * nature, the external tables. {@code docs/dsn-control.md} lists both.
 *
 * <p><b>Which norm.</b> That of rubrique {@code S10.G00.00.006}, message by message. Numbered
 * controls are those of P24V01, applied to later norms too unless they are known to have changed.
 *
 * <p>One pass, in bounded memory but for the keys of the declaration that is read: 8 to 50 bytes
 * for each person and each place of work. Instances are immutable and may be shared.
 */
public final class DsnControl {
  private final boolean isMachineToMachine;

  private DsnControl(boolean isMachineToMachine) {
    this.isMachineToMachine = isMachineToMachine;
  }

  /** {@return a control of files as a person deposits them: any number of declarations} */
  public static DsnControl standard() {
    return new DsnControl(false);
  }

  /**
   * Controls files that a machine deposits: a message holds one declaration (control CST-11).
   *
   * @return a control that is stricter by this one rule
   */
  public DsnControl machineToMachine() {
    return new DsnControl(true);
  }

  /**
   * Controls a file.
   *
   * @param file a DSN file, not compressed; anything else is an anomaly, not an exception
   * @param handler told every anomaly as it is found; an exception of its own stops the control
   * @return what was met, in numbers
   * @throws UncheckedIOException when the file cannot be read
   */
  public DsnControlSummary check(Path file, Consumer<? super DsnAnomaly> handler) {
    try (DsnReader reader = DsnReader.open(file)) {
      return check(reader, handler);
    }
  }

  /**
   * Controls a stream.
   *
   * @param in the bytes of a DSN; read to the end, not closed
   * @param handler told every anomaly as it is found; an exception of its own stops the control
   * @return what was met, in numbers
   * @throws UncheckedIOException when the stream fails
   */
  @SuppressWarnings("resource") // Closing the reader would close the caller's stream.
  public DsnControlSummary check(InputStream in, Consumer<? super DsnAnomaly> handler) {
    return check(DsnReader.of(in), handler);
  }

  /**
   * Controls what a reader reads.
   *
   * @param reader before its first line; read to the end, not closed
   * @param handler told every anomaly as it is found; an exception of its own stops the control
   * @return what was met, in numbers
   * @throws UncheckedIOException when the source fails
   */
  public DsnControlSummary check(DsnReader reader, Consumer<? super DsnAnomaly> handler) {
    return ControlEngine.control(reader, isMachineToMachine, handler);
  }

  /**
   * Controls a file and keeps the first anomalies.
   *
   * @param file a DSN file, not compressed
   * @param limit how many anomalies to keep; all are counted
   * @return what was met
   * @throws UncheckedIOException when the file cannot be read
   * @throws IllegalArgumentException when the limit is negative
   */
  public DsnControlReport report(Path file, int limit) {
    try (DsnReader reader = DsnReader.open(file)) {
      return report(reader, limit);
    }
  }

  /**
   * Controls what a reader reads and keeps the first anomalies.
   *
   * @param reader before its first line; read to the end, not closed
   * @param limit how many anomalies to keep; all are counted
   * @return what was met
   * @throws UncheckedIOException when the source fails
   * @throws IllegalArgumentException when the limit is negative
   */
  public DsnControlReport report(DsnReader reader, int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("the limit is negative");
    }
    List<DsnAnomaly> kept = new ArrayList<>();
    DsnControlSummary summary =
        check(
            reader,
            anomaly -> {
              if (kept.size() < limit) {
                kept.add(anomaly);
              }
            });
    return DsnControlReport.builder().summary(summary).anomalies(kept).build();
  }
}
