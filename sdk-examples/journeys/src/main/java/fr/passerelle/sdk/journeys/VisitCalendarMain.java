package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.model.roster.RosterEmployee;
import fr.passerelle.sdk.amsn.model.roster.RosterQuery;
import fr.passerelle.sdk.amsn.model.roster.RosterStatus;
import fr.passerelle.sdk.amsn.rule.RuleAssumptions;
import fr.passerelle.sdk.amsn.rule.visit.FollowedWorker;
import fr.passerelle.sdk.amsn.rule.visit.VisitCalendar;
import fr.passerelle.sdk.amsn.rule.visit.WorkerVisits;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.model.Workforce;
import fr.passerelle.sdk.netentreprises.dsn.DsnWorkforceReader;
import fr.passerelle.sdk.sandbox.DemoWorld;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.SandboxOptions;
import fr.passerelle.sdk.transport.auth.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the visit calendar of a workforce: which visits are due, by when, and on which article. It
 * prints a table and writes {@code visit-calendar.html}, a page for a person, and {@code
 * visit-calendar.csv}.
 *
 * <pre>
 * VisitCalendarMain                  the bundled file, into target/visit-calendar
 * VisitCalendarMain FILE             a DSN file of your own; it stays on this machine
 * VisitCalendarMain FILE FOLDER      into that folder
 * </pre>
 *
 * <p>A DSN tells hires, apprentices and absences. For the bundled file the category and the
 * exposures come from the roster of the sandbox, and the visits held are made up. With a file of
 * your own they are not known, and the calendar says so instead of calling a visit overdue.
 *
 * <p>Exit code: 0 when the files are written, 1 when that failed, 2 for a wrong argument.
 */
public final class VisitCalendarMain {
  private static final int MOST_ARGUMENTS = 2;
  private static final Path FOLDER = Path.of("target", "visit-calendar");

  private final Screen screen;
  private final Clock clock;

  private VisitCalendarMain(Screen screen, Clock clock) {
    this.screen = screen;
    this.clock = clock;
  }

  /**
   * Entry point.
   *
   * @param args nothing, or the path of a DSN file and that of a folder
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(args), out, System.err, Clock.system(ZoneId.of("Europe/Paris"))));
  }

  static int run(List<String> args, PrintStream out, PrintStream err, Clock clock) {
    boolean tooMany = args.stream().skip(MOST_ARGUMENTS).anyMatch(arg -> !arg.isBlank());
    if (tooMany || args.stream().anyMatch(arg -> arg.startsWith("-"))) {
      err.println("usage: VisitCalendarMain [DSN file] [folder]");
      return 2;
    }
    String file = args.isEmpty() ? "" : args.get(0);
    String folder = args.size() < MOST_ARGUMENTS ? "" : args.get(1);
    try {
      new VisitCalendarMain(new Screen(out), clock)
          .run(file.isBlank() ? null : Path.of(file), folder.isBlank() ? FOLDER : Path.of(folder));
      return 0;
    } catch (SdkException e) {
      err.println("The calendar failed: " + e.getMessage());
      return 1;
    } catch (UncheckedIOException e) {
      boolean missing = e.getCause() instanceof NoSuchFileException;
      err.println(
          "A file cannot be read or written: "
              + (missing ? "there is no such file" : "the disk refused it"));
      return 1;
    }
  }

  private void run(@Nullable Path file, Path folder) {
    screen.title("Visit calendar of a workforce (AMSN, rules A-27 to A-32)");
    screen.step("Read the DSN: " + (file == null ? "the bundled file" : file.getFileName()));
    List<Workforce> workforces = read(file);

    screen.step(
        file == null ? "Read categories and exposures from the roster" : "Nothing else is known");
    LocalDate today = LocalDate.now(clock);
    // tag::assumptions[]
    // What no text answers is answered here; each finding that rests on it says so.
    RuleAssumptions assumptions = RuleAssumptions.standard();
    // end::assumptions[]
    WorkforceFacts facts =
        file == null
            ? WorkforceFacts.demonstration(assumptions, roster(), today)
            : WorkforceFacts.payrollOnly(assumptions);
    List<FollowedWorker> workers =
        workforces.stream().flatMap(workforce -> facts.workers(workforce).stream()).toList();
    screen.say(workers.size() + " workers");

    screen.step("Work the visits out");
    // tag::calendar[]
    VisitCalendar calendar = new VisitCalendar(assumptions, today, today.plusYears(1));
    List<WorkerVisits> lines = calendar.of(workers.stream()).toList();
    // end::calendar[]
    new VisitConsole(screen).show(lines, today);

    screen.step("Write the page and the table");
    write(folder, lines, calendar);
    screen.say("visit-calendar.html and visit-calendar.csv are in " + folder);
  }

  private List<Workforce> read(@Nullable Path file) {
    try (InputStream in = file == null ? DemoWorld.openDsn() : Files.newInputStream(file)) {
      return DsnWorkforceReader.strict().load(in).getWorkforces();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The roster that the sandbox holds, read as from a portal. */
  private List<RosterEmployee> roster() {
    SandboxOptions options = DemoWorld.options().clock(clock).build();
    try (PasserelleSandbox sandbox = PasserelleSandbox.start(options);
        SdkRuntime runtime = SdkRuntime.builder().application("VisitCalendar", "1.0").build()) {
      AmsnClient amsn =
          AmsnClient.builder(runtime)
              .baseUri(sandbox.amsn().baseUri())
              .credentials(DemoWorld.MEMBER, Secret.of(DemoWorld.PASSWORD))
              .build();
      RosterQuery everybody = RosterQuery.builder().status(RosterStatus.ALL).pageSize(200).build();
      return amsn.roster().list(everybody).stream().toList();
    }
  }

  private static void write(Path folder, List<WorkerVisits> lines, VisitCalendar calendar) {
    try {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve("visit-calendar.html"), new VisitPage(lines, calendar).html());
      try (OutputStream out = Files.newOutputStream(folder.resolve("visit-calendar.csv"))) {
        VisitSheet.write(lines, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
