package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.content.Content;
import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.identifier.Siren;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnClient;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnCredentials;
import fr.passerelle.sdk.netentreprises.apidsn.Declarant;
import fr.passerelle.sdk.netentreprises.dsn.DsnMode;
import fr.passerelle.sdk.netentreprises.dsn.DsnNorm;
import fr.passerelle.sdk.netentreprises.dsn.edit.DsnSplit;
import fr.passerelle.sdk.netentreprises.returns.ReportSubmission;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.SandboxOptions;
import fr.passerelle.sdk.sandbox.apidsn.ApiDsnAccount;
import fr.passerelle.sdk.sandbox.apidsn.ApiDsnRate;
import fr.passerelle.sdk.sandbox.apidsn.ApiDsnSandbox.RateSlot;
import fr.passerelle.sdk.sandbox.fixture.SyntheticDsn;
import fr.passerelle.sdk.sandbox.fixture.SyntheticEstablishment;
import fr.passerelle.sdk.sandbox.fixture.SyntheticPeople;
import fr.passerelle.sdk.transport.auth.Secret;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Five synthetic clients of one vendor on a sandbox: their DSN are deposited, and the CNAM answers
 * with the rates of each establishment. The second client applies a rate that is too low, and of
 * each of them the third establishment has a rate that payroll still declares as not notified.
 */
final class RateScene implements AutoCloseable {
  private static final int CLIENTS = 5;
  private static final int EMPLOYEES = 24;
  private static final int TOO_LOW = 2;
  private static final YearMonth MONTH = YearMonth.of(2026, 10);
  private static final String PASSWORD = "a synthetic password";
  private static final BigDecimal MORE = new BigDecimal("0.15");
  private static final ApiDsnAccount VENDOR =
      ApiDsnAccount.concentrateur("73282932000074", "VERNEUIL", "Maelle", PASSWORD);
  private static final ApiDsnAccount PERSON =
      ApiDsnAccount.declarant("73282932000074", "MAROLLE", "Armelin", PASSWORD);

  private final PasserelleSandbox sandbox;
  private final Clock clock;
  private final Instant start;
  private final Map<String, Path> clients = new LinkedHashMap<>();

  private RateScene(PasserelleSandbox sandbox, Clock clock, Instant start) {
    this.sandbox = sandbox;
    this.clock = clock;
    this.start = start;
  }

  /** Plays the month: deposits and returns. The walk reads it some minutes later. */
  static RateScene play(Path folder, Clock now) throws IOException {
    PasserelleSandbox sandbox =
        PasserelleSandbox.start(
            SandboxOptions.builder()
                .clock(now)
                .apiDsnAccount(VENDOR)
                .apiDsnAccount(PERSON)
                .build());
    Clock later = Clock.offset(now, Duration.ofMinutes(30));
    RateScene scene = new RateScene(sandbox, later, now.instant().minus(Duration.ofMinutes(5)));
    try (SdkRuntime runtime = SdkRuntime.builder().application("RateScene", "1.0").build()) {
      ApiDsnClient vendor = scene.client(runtime);
      ApiDsnClient dsn =
          vendor.onBehalfOf(
              Declarant.of(Siret.of(PERSON.siret()), PERSON.name(), PERSON.firstName()));
      for (int number = 1; number <= CLIENTS; number++) {
        scene.addClient(folder, number, dsn);
      }
      return scene;
    } catch (IOException | RuntimeException e) {
      sandbox.close();
      throw e;
    }
  }

  private void addClient(Path folder, int number, ApiDsnClient dsn) throws IOException {
    SyntheticPeople people =
        SyntheticPeople.of(20_261_000L + number, EMPLOYEES, MONTH, employer(number));
    Path file = folder.resolve("client-" + number + ".dsn");
    try (OutputStream out = Files.newOutputStream(file)) {
      SyntheticDsn.of(people, DsnNorm.P26V01).write(out);
    }
    clients.put("client-" + number, file);
    // One declaration for each establishment, in the order of the establishments.
    List<Path> declarations = DsnSplit.split(file, folder);
    for (int i = 0; i < declarations.size(); i++) {
      String flux =
          dsn.deposits()
              .deposit(Content.of(declarations.get(i), "text/plain"))
              .report()
              .getSubmission()
              .flatMap(ReportSubmission::getFlux)
              .orElseThrow();
      SyntheticEstablishment place = people.establishments().get(i);
      sandbox
          .apiDsn()
          .rates(flux, place.siret().value(), List.of(rate(place, number)), RateSlot.CURRENT);
    }
  }

  private static ApiDsnRate rate(SyntheticEstablishment place, int client) {
    RiskCode code = RiskCode.of(place.riskCode());
    BigDecimal applied = new BigDecimal(place.workAccidentRate().orElse("1.90"));
    return new ApiDsnRate(
        "01",
        "AB",
        code.isNotNotified() ? "602MD" : code.baseCode(),
        code.isOffice(),
        client == TOO_LOW ? applied.add(MORE) : applied,
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 1, 12).atTime(4, 5));
  }

  /** A number that is sound and belongs to nobody: the registers have not come that far. */
  private static Siren employer(int number) {
    return IntStream.rangeClosed(0, 9)
        .mapToObj(key -> "9999990" + number + key)
        .filter(Siren::isValid)
        .map(Siren::of)
        .findFirst()
        .orElseThrow();
  }

  /** A client of the vendor. */
  ApiDsnClient client(SdkRuntime runtime) {
    return ApiDsnClient.builder(runtime)
        .environment(sandbox.apiDsn().environment(DsnMode.TEST))
        .software("Passerelle fixtures", "1.0", "Passerelle")
        .credentials(
            ApiDsnCredentials.concentrateur(
                Declarant.of(Siret.of(VENDOR.siret()), VENDOR.name(), VENDOR.firstName()),
                Secret.of(PASSWORD)))
        .build();
  }

  Map<String, Path> clients() {
    return clients;
  }

  /** The clock of whoever reads the returns. */
  Clock clock() {
    return clock;
  }

  Instant start() {
    return start;
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
