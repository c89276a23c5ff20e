package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.amsn.file.RosterFileError;
import fr.passerelle.sdk.amsn.file.RosterFileLayout;
import fr.passerelle.sdk.amsn.file.RosterFileLine;
import fr.passerelle.sdk.amsn.file.RosterFileReader;
import fr.passerelle.sdk.amsn.file.RosterFileRefusedException;
import fr.passerelle.sdk.amsn.file.RosterFileWriter;
import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.amsn.model.roster.RosterEntry;
import fr.passerelle.sdk.amsn.plan.PayrollEntries;
import fr.passerelle.sdk.amsn.plan.RosterPlanOptions;
import fr.passerelle.sdk.amsn.plan.RosterSubjects;
import fr.passerelle.sdk.document.DocumentSource;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.json.IncompleteModelException;
import fr.passerelle.sdk.model.Workforce;
import fr.passerelle.sdk.netentreprises.dsn.DsnWorkforceReader;
import fr.passerelle.sdk.plan.PlanSubject;
import fr.passerelle.sdk.sandbox.DemoWorld;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes roster files of a DSN, and checks roster files that people filled in.
 *
 * <pre>
 * RosterFileMain                     the bundled DSN, into target/roster-file
 * RosterFileMain DSN [FOLDER]        roster.csv, roster.xlsx and roster-layout.json in the folder
 * RosterFileMain FILE.csv|.xlsx [LAYOUT.json]
 *                                    which lines could be declared, and what is wrong with others
 * </pre>
 *
 * <p>A DSN does not tell the monitoring category: the files say SI for everybody, to be corrected
 * by hand before anything is declared.
 *
 * <p>Exit code: 0 when all went well, 1 when a line was refused or a file could not be taken, 2 for
 * a wrong argument.
 */
public final class RosterFileMain {
  private static final int MOST_PLACES = 2;
  private static final int ERRORS_SHOWN = 20;
  private static final Path FOLDER = Path.of("target", "roster-file");
  private static final RosterPlanOptions OPTIONS =
      RosterPlanOptions.enteringAs(MonitoringCategory.SI);

  private final Screen screen;

  private RosterFileMain(Screen screen) {
    this.screen = screen;
  }

  /**
   * Entry point.
   *
   * @param args nothing, a DSN and a folder, or a roster file and a layout
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(args), out, System.err));
  }

  static int run(List<String> args, PrintStream out, PrintStream err) {
    String file;
    String other;
    try {
      Arguments arguments = new Arguments(args, MOST_PLACES, Set.of());
      file = arguments.place(0).orElse("");
      other = arguments.place(1).orElse("");
      if (isRosterFile(file) && !other.isEmpty() && !other.endsWith(".json")) {
        throw new IllegalArgumentException("a layout is a .json file");
      }
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println("usage: RosterFileMain [DSN file] [folder] | FILE.csv|.xlsx [LAYOUT.json]");
      return 2;
    }
    try {
      RosterFileMain main = new RosterFileMain(new Screen(out));
      if (isRosterFile(file)) {
        return main.check(Path.of(file), layout(file, other)) ? 0 : 1;
      }
      Path folder = other.isBlank() ? FOLDER : Path.of(other);
      return main.export(file.isBlank() ? null : Path.of(file), folder) ? 0 : 1;
    } catch (RosterFileRefusedException e) {
      err.println("The header of the file is refused:");
      e.errors().forEach(error -> err.println("  " + error.message(Locale.ENGLISH)));
      return 1;
    } catch (SdkException e) {
      err.println("The file failed: " + e.getMessage());
      return 1;
    } catch (UncheckedIOException e) {
      boolean missing = e.getCause() instanceof NoSuchFileException;
      err.println(
          "A file cannot be read or written: "
              + (missing ? "there is no such file" : "the disk refused it"));
      return 1;
    }
  }

  private static boolean isRosterFile(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".xlsx");
  }

  private static RosterFileLayout layout(String file, String json) {
    if (json.isBlank()) {
      return file.toLowerCase(Locale.ROOT).endsWith(".xlsx")
          ? RosterFileLayout.xlsx()
          : RosterFileLayout.csv();
    }
    try {
      return RosterFileLayout.fromJson(Files.readAllBytes(Path.of(json)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean export(@Nullable Path dsn, Path folder) {
    screen.title("From a DSN file to roster files (AMSN), A-16");
    screen.step("Read the DSN: " + (dsn == null ? "the bundled file" : dsn.getFileName()));
    List<RosterEntry> entries = entries(dsn);
    screen.say(entries.size() + " lines for the roster");

    screen.step("Write roster.csv, roster.xlsx and the layout");
    try {
      Files.createDirectories(folder);
      write(entries, folder.resolve("roster.csv"), RosterFileLayout.csv());
      write(entries, folder.resolve("roster.xlsx"), RosterFileLayout.xlsx());
      Files.write(folder.resolve("roster-layout.json"), RosterFileLayout.csv().toJson());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    screen.say("They are in " + folder);

    boolean isSound = check(folder.resolve("roster.csv"), RosterFileLayout.csv());
    return check(folder.resolve("roster.xlsx"), RosterFileLayout.xlsx()) && isSound;
  }

  private List<RosterEntry> entries(@Nullable Path dsn) {
    List<RosterEntry> entries = new ArrayList<>();
    try (InputStream in = dsn == null ? DemoWorld.openDsn() : Files.newInputStream(dsn)) {
      for (Workforce workforce : DsnWorkforceReader.strict().load(in).getWorkforces()) {
        RosterSubjects.payroll(workforce, OPTIONS).stream()
            .map(PlanSubject::getPayload)
            .forEach(
                position -> {
                  try {
                    entries.add(PayrollEntries.of(position, OPTIONS));
                  } catch (IncompleteModelException e) {
                    screen.say("left out, payroll lacks: " + String.join(", ", e.missing()));
                  }
                });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  private static void write(List<RosterEntry> entries, Path target, RosterFileLayout layout)
      throws IOException {
    // tag::write[]
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target));
        RosterFileWriter writer = RosterFileWriter.open(out, layout)) {
      entries.forEach(writer::write);
    }
    // end::write[]
  }

  private boolean check(Path file, RosterFileLayout layout) {
    screen.step("Check " + file.getFileName());
    int sound = 0;
    int refused = 0;
    List<RosterFileError> shown = new ArrayList<>();
    // tag::read[]
    try (RosterFileReader reader = RosterFileReader.open(DocumentSource.of(file), layout)) {
      for (RosterFileLine line : (Iterable<RosterFileLine>) reader.stream()::iterator) {
        if (line.entry().isPresent()) {
          sound++; // amsn.roster().declareEntry(line.entry().get())
        } else {
          refused++;
          line.errors().stream()
              .limit(Math.max(0, ERRORS_SHOWN - shown.size()))
              .forEach(shown::add);
        }
      }
    }
    // end::read[]
    screen.say(sound + " lines could be declared, " + refused + " cannot");
    shown.forEach(error -> screen.say(error.message(Locale.ENGLISH)));
    return refused == 0;
  }
}
