package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.error.Violation;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.model.Establishment;
import fr.passerelle.sdk.model.Workforce;
import fr.passerelle.sdk.netentreprises.dsn.DsnIssue;
import fr.passerelle.sdk.netentreprises.dsn.DsnReading;
import fr.passerelle.sdk.netentreprises.dsn.DsnWorkforceReader;
import fr.passerelle.sdk.sandbox.DemoWorld;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.SandboxOptions;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.fixture.SyntheticRoster;
import fr.passerelle.sdk.transport.auth.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Runs the main journey: from a DSN file to an up-to-date roster, on a sandbox in this process.
 *
 * <pre>
 * RosterJourneyMain          the bundled file
 * RosterJourneyMain FILE     a DSN file of your own; it stays on this machine
 * </pre>
 *
 * <p>Exit code: 0 when nothing is left to send, 1 when the journey failed, 2 for a wrong argument.
 */
public final class RosterJourneyMain {
  private static final int ISSUES_SHOWN = 10;
  private static final String PASSWORD = "a synthetic password";

  private final Screen screen;
  private final Clock clock;

  RosterJourneyMain(Screen screen, Clock clock) {
    this.screen = screen;
    this.clock = clock;
  }

  /**
   * Entry point.
   *
   * @param args nothing, or the path of a DSN file
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(args), out, System.err, Clock.system(ZoneId.of("Europe/Paris"))));
  }

  static int run(List<String> args, PrintStream out, PrintStream err, Clock clock) {
    List<String> given = args.stream().filter(arg -> !arg.isBlank()).toList();
    if (given.size() > 1 || given.stream().anyMatch(arg -> arg.startsWith("-"))) {
      err.println("usage: RosterJourneyMain [DSN file]");
      return 2;
    }
    try {
      RosterJourneyMain main = new RosterJourneyMain(new Screen(out), clock);
      return main.run(given.isEmpty() ? null : Path.of(given.get(0))) ? 0 : 1;
    } catch (SdkException e) {
      err.println("The journey failed: " + e.getMessage());
      return 1;
    } catch (UncheckedIOException e) {
      err.println("The file cannot be read: " + reason(e.getCause()));
      return 1;
    }
  }

  private boolean run(@Nullable Path file) {
    screen.title("From a DSN file to an up-to-date roster (AMSN), on the sandbox");
    screen.step("Read the DSN: " + (file == null ? "the bundled file" : file.getFileName()));
    DsnReading reading = read(file);
    boolean settled = !reading.getWorkforces().isEmpty();
    if (!settled) {
      screen.say("The file holds no monthly declaration: there is nobody to compare.");
    }
    for (Workforce workforce : reading.getWorkforces()) {
      settled &= carryOut(workforce, file == null);
    }
    screen.title(settled ? "Done: nothing is left to send." : "Not done: see above.");
    return settled;
  }

  private DsnReading read(@Nullable Path file) {
    long start = System.nanoTime();
    DsnReading reading;
    try (InputStream in = open(file);
        InputStream watched = watched(in, file)) {
      reading = DsnWorkforceReader.strict().load(watched);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int people = reading.getWorkforces().stream().mapToInt(w -> w.getEmployees().size()).sum();
    screen.took(
        people + " employees in " + reading.getDeclarations().size() + " declarations read",
        Duration.ofNanos(System.nanoTime() - start));
    List<DsnIssue> issues = reading.getIssues();
    issues.stream().limit(ISSUES_SHOWN).forEach(issue -> screen.say(issue.toString()));
    if (issues.size() > ISSUES_SHOWN) {
      screen.say((issues.size() - ISSUES_SHOWN) + " more issues");
    }
    return reading;
  }

  private boolean carryOut(Workforce workforce, boolean bundled) {
    screen.title(
        "Employer " + workforce.getEmployer().getSiren().format() + ", " + workforce.getMonth());
    Set<String> establishments =
        workforce.getEmployer().getEstablishments().stream()
            .map(Establishment::getSiret)
            .map(Siret::value)
            .collect(Collectors.toSet());
    String memberNumber = "A" + workforce.getEmployer().getSiren().value();
    AmsnMember member =
        AmsnMember.builder(memberNumber, PASSWORD)
            .establishments(establishments)
            .roster(bundled ? SyntheticRoster.of(DemoWorld.people()) : RosterSeed.before(workforce))
            .build();
    try (PasserelleSandbox sandbox =
        PasserelleSandbox.start(SandboxOptions.builder().clock(clock).amsnMember(member).build())) {
      URI gateway = sandbox.amsn().baseUri();
      Secret password = Secret.of(PASSWORD);
      return carryOut(workforce, bundled, gateway, memberNumber, password);
    }
  }

  private boolean carryOut(
      Workforce workforce, boolean bundled, URI gateway, String memberNumber, Secret password) {
    // tag::client[]
    try (SdkRuntime runtime = SdkRuntime.builder().application("RosterJourney", "1.0").build()) {
      AmsnClient amsn =
          AmsnClient.builder(runtime).baseUri(gateway).credentials(memberNumber, password).build();
      // end::client[]
      screen.step("Validate the workforce");
      List<Violation> violations = runtime.validator().check(workforce);
      screen.say(violations.isEmpty() ? "valid" : violations.size() + " violations");
      violations.stream()
          .limit(ISSUES_SHOWN)
          .forEach(violation -> screen.say(violation.path() + ": " + violation.message()));
      Arbiter arbiter = bundled ? new DemoArbiter(workforce.getMonth().atDay(1)) : Arbiter.nobody();
      return new RosterJourney(amsn, screen, clock).run(workforce, arbiter);
    }
  }

  private static InputStream open(@Nullable Path file) throws IOException {
    return file == null ? DemoWorld.openDsn() : Files.newInputStream(file);
  }

  private InputStream watched(InputStream in, @Nullable Path file) throws IOException {
    return screen.watched(in, file == null ? -1 : Files.size(file));
  }

  private static String reason(@Nullable IOException cause) {
    return cause instanceof NoSuchFileException ? "there is no such file" : "the disk refused it";
  }
}
