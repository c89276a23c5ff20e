package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.DeclarationWindowClosedException;
import fr.passerelle.sdk.amsn.model.declaration.DeclarationWindow;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.CallInterruptedException;
import fr.passerelle.sdk.error.ConflictException;
import fr.passerelle.sdk.error.Problem;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.model.Workforce;
import fr.passerelle.sdk.netentreprises.dsn.DsnWorkforceReader;
import fr.passerelle.sdk.sandbox.DemoWorld;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
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
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The annual declaration from a DSN file: counts payroll, opens the portal's draft, shows what
 * differs, submits when asked to, prints the receipt.
 *
 * <pre>
 * JanuaryDeclarationMain                             the bundled file
 * JanuaryDeclarationMain FILE                        a DSN file of your own
 * JanuaryDeclarationMain FILE --submit               submits when nothing differs
 * JanuaryDeclarationMain FILE "--submit --as-it-is"  submits the draft although something differs
 * JanuaryDeclarationMain FILE --today=2026-11-21     plays that day on the sandbox
 * </pre>
 *
 * <p>The portal is the gateway of {@code PASSERELLE_AMSN_URL} with {@code PASSERELLE_AMSN_MEMBER}
 * and {@code PASSERELLE_AMSN_PASSWORD}; without an address, the demonstration member on a sandbox
 * in this process, on 15 January after the month of the file. The declaration is that of the year
 * of the day, or of the year after from July on.
 *
 * <p>Exit code: 0 when all was shown, and made if asked for; 1 when it was asked for and not made,
 * or something failed; 2 for a wrong argument, 3 when the window is not open.
 */
public final class JanuaryDeclarationMain {
  private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");
  private static final int WRONG_USE = 2;
  private static final int WINDOW_CLOSED = 3;
  private static final int MOST_PLACES = 2;
  private static final int DEMONSTRATION_DAY = 15;
  private static final String SUBMIT = "--submit";
  private static final String AS_IT_IS = "--as-it-is";
  private static final String TODAY = "--today";

  private final Screen screen;
  private final Arguments arguments;
  private final Clock clock;

  private JanuaryDeclarationMain(Screen screen, Arguments arguments, Clock clock) {
    this.screen = screen;
    this.arguments = arguments;
    this.clock = clock;
  }

  /**
   * Entry point.
   *
   * @param args nothing, or the path of a DSN file, and options
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(args), System.getenv(), out, System.err, Clock.system(FRANCE)));
  }

  static int run(
      List<String> args,
      Map<String, String> environment,
      PrintStream out,
      PrintStream err,
      Clock clock) {
    Arguments arguments;
    Optional<Gateway> gateway;
    Optional<LocalDate> today;
    try {
      arguments = new Arguments(args, MOST_PLACES, Set.of(SUBMIT, AS_IT_IS, TODAY));
      gateway = Gateway.of(environment);
      today = arguments.date(TODAY);
      if (gateway.isPresent() && today.isPresent()) {
        throw new IllegalArgumentException("a gateway has its own day: " + TODAY + " is no use");
      }
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println("usage: JanuaryDeclarationMain [DSN file] [--submit] [--as-it-is] [--today=DAY]");
      return WRONG_USE;
    }
    try {
      boolean settled =
          new JanuaryDeclarationMain(new Screen(out), arguments, clock).run(gateway, today);
      return settled ? 0 : 1;
    } catch (DeclarationWindowClosedException e) {
      out.println("   " + DeclarationConsole.closed(e.year(), e.opensOn(), e.closesOn()));
      return WINDOW_CLOSED;
    } catch (ConflictException e) {
      return refused(e, out, err);
    } catch (CallInterruptedException e) {
      err.println("Interrupted. Run again: a declaration that was made is found again.");
      return 1;
    } catch (SdkException e) {
      err.println("The declaration failed: " + e.getMessage());
      return 1;
    } catch (UncheckedIOException e) {
      boolean missing = e.getCause() instanceof NoSuchFileException;
      err.println(
          "The file cannot be read: "
              + (missing ? "there is no such file" : "the disk refused it"));
      return 1;
    }
  }

  /** The service may close its window although it had announced another day. */
  private static int refused(ConflictException e, PrintStream out, PrintStream err) {
    if (e.problem().flatMap(Problem::code).filter("window-closed"::equals).isEmpty()) {
      err.println("The declaration failed: " + e.getMessage());
      return 1;
    }
    String opening =
        DeclarationWindow.announcedBy(e).map(day -> " It opens on " + day + ".").orElse("");
    out.println("   The service says that its window is not open." + opening);
    return WINDOW_CLOSED;
  }

  private boolean run(Optional<Gateway> gateway, Optional<LocalDate> today) {
    Optional<Path> file = arguments.place(0).map(Path::of);
    screen.title("Annual declaration of the roster (AMSN, A-20 to A-22)");
    screen.step(
        "Read the DSN: "
            + file.map(own -> own.getFileName().toString()).orElse("the bundled file"));
    List<Workforce> workforces = read(file);
    if (workforces.size() != 1) {
      screen.say(
          "A declaration is that of one employer; the file holds " + workforces.size() + ".");
      return false;
    }
    Workforce workforce = workforces.get(0);
    if (gateway.isPresent()) {
      return declare(workforce, gateway.get(), clock);
    }
    LocalDate day =
        today.orElse(LocalDate.of(workforce.getMonth().getYear() + 1, 1, DEMONSTRATION_DAY));
    screen.say("No gateway is given: a sandbox in this process, on " + day + ".");
    Clock played = Clock.fixed(day.atTime(LocalTime.NOON).atZone(FRANCE).toInstant(), FRANCE);
    try (PasserelleSandbox sandbox =
        PasserelleSandbox.start(DemoWorld.options().clock(played).build())) {
      Gateway demonstration =
          new Gateway(sandbox.amsn().baseUri(), DemoWorld.MEMBER, Secret.of(DemoWorld.PASSWORD));
      return declare(workforce, demonstration, played);
    }
  }

  private boolean declare(Workforce workforce, Gateway gateway, Clock day) {
    try (SdkRuntime runtime =
        SdkRuntime.builder().application("JanuaryDeclaration", "1.0").clock(day).build()) {
      AmsnClient amsn =
          AmsnClient.builder(runtime)
              .baseUri(gateway.uri())
              .credentials(gateway.memberNumber(), gateway.password())
              .build();
      return new JanuaryDeclaration(
              amsn, screen, LocalDate.now(day), arguments.has(SUBMIT), arguments.has(AS_IT_IS))
          .run(workforce);
    }
  }

  private static List<Workforce> read(Optional<Path> file) {
    try (InputStream in =
        file.isPresent() ? Files.newInputStream(file.get()) : DemoWorld.openDsn()) {
      return DsnWorkforceReader.strict().load(in).getWorkforces();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
