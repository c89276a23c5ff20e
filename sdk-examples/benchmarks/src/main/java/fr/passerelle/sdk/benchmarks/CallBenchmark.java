package fr.passerelle.sdk.benchmarks;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.amsn.model.roster.RosterContractType;
import fr.passerelle.sdk.amsn.model.roster.RosterEmployee;
import fr.passerelle.sdk.amsn.model.roster.RosterEntry;
import fr.passerelle.sdk.amsn.model.roster.RosterQuery;
import fr.passerelle.sdk.amsn.model.roster.RosterSex;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.SdkJson;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.validation.ValidationMode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A call of the SDK beside the same call {@link HandWritten by hand} on OkHttp and Jackson, against
 * the same server: one creation, and one page of a thousand lines. The rival checks nothing; the
 * creation is therefore measured with and without the check of its model.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class CallBenchmark {
  private static final int PAGE = 1000;

  /** The contract's highest page size; the server answers with a larger page all the same. */
  private static final int ASKED = 200;

  private static final Siret HERE = Siret.of("73282932000074");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final String TOKEN = "0123456789abcdef0123456789abcdef";

  private CannedServer server;
  private SdkRuntime checking;
  private SdkRuntime trusting;
  private AmsnClient sdk;
  private AmsnClient unchecked;
  private HandWritten byHand;
  private RosterEntry entry;
  private HandWritten.Entry entryByHand;
  private RosterQuery query;

  /**
   * Starts the server and the clients.
   *
   * @throws IOException when loopback is not to be had
   */
  @Setup
  public void start() throws IOException {
    SdkJson json = SdkJson.create();
    List<RosterEmployee> lines = IntStream.range(0, PAGE).mapToObj(CallBenchmark::line).toList();
    server =
        new CannedServer(
            ("{\"token\":\""
                    + TOKEN
                    + "\",\"expiresAt\":\"2099-01-01T00:00:00Z\",\"passwordPersonalised\":true}")
                .getBytes(StandardCharsets.UTF_8),
            json.write(lines.get(0)),
            json.write(Map.of("items", lines)));
    checking = SdkRuntime.builder().build();
    trusting = SdkRuntime.builder().validation(ValidationMode.OFF).build();
    sdk = client(checking);
    unchecked = client(trusting);
    byHand = new HandWritten(server.uri(), TOKEN);
    entry = entry();
    entryByHand = entryByHand();
    query = RosterQuery.builder().establishment(HERE).pageSize(ASKED).build();
  }

  /**
   * Stops everything.
   *
   * @throws IOException when the server cannot be closed
   */
  @TearDown
  public void stop() throws IOException {
    checking.close();
    trusting.close();
    byHand.close();
    server.close();
  }

  /** {@return the line that the SDK's creation gave, its model checked first} */
  @Benchmark
  public RosterEmployee createWithTheSdk() {
    return sdk.roster().declareEntry(entry);
  }

  /** {@return the line that the SDK's creation gave, its model not checked} */
  @Benchmark
  public RosterEmployee createWithTheSdkUnchecked() {
    return unchecked.roster().declareEntry(entry);
  }

  /**
   * The rival.
   *
   * @return the line that the creation gave
   * @throws IOException when the call fails
   */
  @Benchmark
  public HandWritten.Employee createByHand() throws IOException {
    return byHand.declareEntry(entryByHand);
  }

  /** {@return the first page of the SDK's list} */
  @Benchmark
  public List<RosterEmployee> pageWithTheSdk() {
    return sdk.roster().list(query).byPage().iterator().next().items();
  }

  /**
   * The rival.
   *
   * @return the page
   * @throws IOException when the call fails
   */
  @Benchmark
  public HandWritten.EmployeePage pageByHand() throws IOException {
    return byHand.list(HERE.value(), ASKED);
  }

  private AmsnClient client(SdkRuntime runtime) {
    return AmsnClient.builder(runtime)
        .baseUri(server.uri())
        .credentials("M-000042", Secret.of("a password"))
        .build();
  }

  private static RosterEntry entry() {
    return RosterEntry.builder()
        .establishment(HERE)
        .socialSecurityNumber(Nir.of("185059999901270"))
        .familyName("Durand-Fictif")
        .firstNames("Camille")
        .sex(OpenCode.of(RosterSex.MALE))
        .birthDate(PartialDate.of(1985, 5, 14))
        .employeeNumber("E-000042")
        .entryDate(DAY)
        .contractType(OpenCode.of(RosterContractType.PERMANENT))
        .jobTitle("Opératrice")
        .pcsEse("543b")
        .monitoringCategory(OpenCode.of(MonitoringCategory.SI))
        .multiEmployer(false)
        .build();
  }

  private static HandWritten.Entry entryByHand() {
    return new HandWritten.Entry(
        HERE.value(),
        Optional.of("185059999901270"),
        "Durand-Fictif",
        Optional.empty(),
        "Camille",
        "male",
        "1985-05-14",
        Optional.of("E-000042"),
        DAY,
        Optional.empty(),
        "CDI",
        Optional.of("Opératrice"),
        Optional.of("543b"),
        "SI",
        List.of(),
        false);
  }

  private static RosterEmployee line(int i) {
    return RosterEmployee.builder()
        .id("line-" + i)
        .establishment(HERE)
        .socialSecurityNumber("185059999901270")
        .familyName("Durand-Fictif")
        .firstNames("Camille")
        .sex(OpenCode.of(RosterSex.MALE))
        .birthDate(PartialDate.of(1985, 5, 14))
        .employeeNumber("E-" + i)
        .entryDate(DAY)
        .contractType(OpenCode.of(RosterContractType.PERMANENT))
        .jobTitle("Opératrice")
        .pcsEse("543b")
        .monitoringCategory(OpenCode.of(MonitoringCategory.SI))
        .multiEmployer(false)
        .build();
  }
}
