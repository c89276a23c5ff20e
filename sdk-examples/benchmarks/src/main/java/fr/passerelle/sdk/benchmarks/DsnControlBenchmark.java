package fr.passerelle.sdk.benchmarks;

import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.netentreprises.dsn.DsnNorm;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnControl;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnControlSummary;
import fr.passerelle.sdk.netentreprises.dsn.edit.AtMpRateEdit;
import fr.passerelle.sdk.netentreprises.dsn.edit.DsnBlockEdit;
import fr.passerelle.sdk.netentreprises.dsn.edit.DsnEdit;
import fr.passerelle.sdk.sandbox.fixture.SyntheticDsn;
import fr.passerelle.sdk.sandbox.fixture.SyntheticEstablishment;
import fr.passerelle.sdk.sandbox.fixture.SyntheticPeople;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Control of a monthly DSN, and an edit of every contract in it, against a bare scan of the same
 * bytes that counts line feeds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DsnControlBenchmark {
  private static final int BUFFER = 1 << 18;

  /** How many people the file declares. */
  @Param("20000")
  public int employees;

  private byte[] file;
  private DsnEdit edit;

  /**
   * Writes the file into memory.
   *
   * @throws IOException never
   */
  @Setup
  public void write() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SyntheticPeople people = SyntheticPeople.of(7, employees, YearMonth.of(2026, 10));
    SyntheticDsn.of(people, DsnNorm.P26V01).write(out);
    file = out.toByteArray();
    List<DsnBlockEdit> edits = new ArrayList<>();
    for (SyntheticEstablishment place : people.establishments()) {
      edits.add(
          AtMpRateEdit.builder()
              .establishment(place.siret())
              .riskCode(RiskCode.of("752EA"))
              .rate(new BigDecimal("0.87"))
              .build());
    }
    edit = DsnEdit.of(edits);
    System.out.println("# file: " + file.length + " bytes");
  }

  /**
   * The rival: counts the lines, byte by byte.
   *
   * @return how many
   * @throws IOException never
   */
  @Benchmark
  public long bareScan() throws IOException {
    byte[] buffer = new byte[BUFFER];
    long lines = 0;
    try (InputStream in = new ByteArrayInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          if (buffer[i] == '\n') {
            lines++;
          }
        }
      }
    }
    return lines;
  }

  /**
   * Controls the file against its norm.
   *
   * @return a number that depends on lines and anomalies
   */
  @Benchmark
  public long control() {
    DsnControlSummary summary =
        DsnControl.standard().check(new ByteArrayInputStream(file), anomaly -> {});
    return summary.getLines() + summary.getRules().size();
  }

  /**
   * Sets risk code and rate of every contract.
   *
   * @return how many rubriques changed
   */
  @Benchmark
  public long edit() {
    return edit.apply(new ByteArrayInputStream(file), OutputStream.nullOutputStream())
        .getChangeCount();
  }
}
