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
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.SandboxOptions;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.transport.auth.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;

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
    System.exit(run(List.of(args), out, System.err, Clock.systemDefaultZone()));
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
}
