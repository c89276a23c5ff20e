package fr.passerelle.sdk.benchmarks;

import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.netentreprises.dsn.DsnDeclaration;
import fr.passerelle.sdk.netentreprises.dsn.DsnHandler;
import fr.passerelle.sdk.netentreprises.dsn.DsnNorm;
import fr.passerelle.sdk.netentreprises.dsn.DsnReader;
import fr.passerelle.sdk.netentreprises.dsn.DsnWorkforceReader;
import fr.passerelle.sdk.sandbox.fixture.SyntheticDsn;
import fr.passerelle.sdk.sandbox.fixture.SyntheticPeople;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
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
 * Reading a monthly DSN against a bare scan of the same bytes that counts line feeds: the least
 * that any reader must do. All read the same stream through buffers of the same size.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DsnReadingBenchmark {
  private static final int BUFFER = 1 << 18;

  /** How many people the file declares. */
  @Param("20000")
  public int employees;

  private byte[] file;

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
   * Reads every rubrique.
   *
   * @return a number that depends on all of them
   */
  @Benchmark
  public long events() {
    long sum = 0;
    try (DsnReader reader = DsnReader.of(new ByteArrayInputStream(file))) {
      while (reader.next()) {
        sum += reader.code() + reader.length();
      }
    }
    return sum;
  }

  /**
   * Reads the workforce, one person at a time.
   *
   * @return how many people
   */
  @Benchmark
  public long workforce() {
    long[] people = new long[1];
    try (DsnReader reader = DsnReader.of(new ByteArrayInputStream(file))) {
      DsnWorkforceReader.lenient()
          .read(
              reader,
              new DsnHandler() {
                @Override
                public void onEmployee(DsnDeclaration declaration, Employee employee) {
                  people[0] += employee.getContracts().size();
                }
              });
    }
    return people[0];
  }
}
