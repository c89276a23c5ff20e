package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnClient;
import fr.passerelle.sdk.netentreprises.apidsn.model.ListedReturn;
import fr.passerelle.sdk.netentreprises.apidsn.sync.ReturnSync;
import fr.passerelle.sdk.netentreprises.apidsn.sync.SyncScope;
import fr.passerelle.sdk.netentreprises.apidsn.sync.SyncSettings;
import fr.passerelle.sdk.netentreprises.rate.RateBook;
import fr.passerelle.sdk.netentreprises.rate.RateVerdict.Kind;
import fr.passerelle.sdk.netentreprises.returns.DsnReportReader;
import fr.passerelle.sdk.netentreprises.returns.ReturnNature;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds every client whose payroll applies another AT/MP rate than the notified one, and writes
 * what is to be changed as a CSV.
 *
 * <pre>
 * RateCheckMain                                  five synthetic clients of a vendor: their returns
 *                                                are fetched from the API DSN of a sandbox
 * RateCheckMain DSN-FOLDER FOLDER --returns=DIR  your own files: a DSN of each client (*.dsn, one
 *                                                file each) against the CRM 34 in DIR (*.xml)
 * </pre>
 *
 * <p>The CSV, {@code rates.csv}, goes into the folder, {@code target/rates} otherwise.
 *
 * <p>Exit code: 0 when every client was judged, whatever was found; with {@code --strict} only when
 * every client applies the notified rates. 1 when a file could not be judged or the journey failed,
 * 2 for a wrong argument.
 */
public final class RateCheckMain {
  private static final Path FOLDER = Path.of("target", "rates");
  private static final int WRONG_USE = 2;
  private static final String RETURNS = "--returns";
  private static final String STRICT = "--strict";

  private final Screen screen;
  private final Path folder;
  private final boolean isStrict;

  private RateCheckMain(Screen screen, Path folder, boolean isStrict) {
    this.screen = screen;
    this.folder = folder;
    this.isStrict = isStrict;
  }

  /**
   * Entry point.
   *
   * @param args folders and options
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(args), out, System.err, Clock.system(ZoneId.of("Europe/Paris"))));
  }

  static int run(List<String> args, PrintStream out, PrintStream err, Clock clock) {
    Arguments arguments;
    try {
      arguments = new Arguments(args, 2, Set.of(RETURNS, STRICT));
      if (arguments.place(0).isPresent() != arguments.has(RETURNS)) {
        throw new IllegalArgumentException("a folder of DSN files and " + RETURNS + " go together");
      }
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println("usage: RateCheckMain [DSN folder] [folder] [--returns=DIR] [--strict]");
      return WRONG_USE;
    }
    Path folder = arguments.place(1).map(Path::of).orElse(FOLDER);
    try {
      Files.createDirectories(folder);
      RateCheckMain main = new RateCheckMain(new Screen(out), folder, arguments.has(STRICT));
      boolean sound =
          arguments.place(0).isPresent()
              ? main.own(Path.of(arguments.place(0).get()), Path.of(arguments.text(RETURNS)))
              : main.demonstration(clock);
      return sound ? 0 : 1;
    } catch (SdkException e) {
      err.println("The journey failed: " + e.getMessage());
      return 1;
    } catch (IOException | UncheckedIOException e) {
      err.println("A folder cannot be read or written.");
      return 1;
    }
  }

  private boolean own(Path dsnFolder, Path returns) throws IOException {
    screen.title("AT/MP rates that payroll applies, against the notified ones");
    screen.step("Read the returns of " + returns.getFileName());
    RateBook book = new RateBook();
    for (Path file : files(returns, ".xml")) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        book.add(DsnReportReader.read(in));
      }
    }
    Map<String, Path> clients = new LinkedHashMap<>();
    files(dsnFolder, ".dsn").forEach(file -> clients.put(file.getFileName().toString(), file));
    return check(clients, book);
  }

  private boolean demonstration(Clock clock) throws IOException {
    screen.title("AT/MP rates that payroll applies, against the notified ones, on the sandbox");
    screen.step("Fetch the returns of every client, as the vendor that holds them together");
    try (RateScene scene = RateScene.play(folder, clock);
        SdkRuntime runtime =
            SdkRuntime.builder().application("RateCheck", "1.0").clock(scene.clock()).build()) {
      return check(scene.clients(), fetch(scene.client(runtime), scene.start()));
    }
  }

  /** Walks through the returns of every client; only the rates are fetched. */
  private RateBook fetch(ApiDsnClient dsn, Instant start) {
    RateBook book = new RateBook();
    // tag::sync[]
    ReturnSync sync = dsn.returns().synchronise(SyncScope.CONCENTRATEUR, SyncSettings.from(start));
    sync.run(
        delivery -> {
          ListedReturn listed = delivery.listed();
          if (listed.getNature().filter(it -> it.is(ReturnNature.AT_MP_RATES)).isPresent()) {
            book.add(dsn.returns().download(listed, ContentHandler.stream(DsnReportReader::read)));
          }
        });
    String resumeHere = sync.token(); // to be stored: the next run goes on from here
    // end::sync[]
    screen.say(
        "Everything up to a point is dealt with; its token has "
            + resumeHere.length()
            + " characters");
    return book;
  }

  private boolean check(Map<String, Path> clients, RateBook book) throws IOException {
    screen.say(book.histories().size() + " establishments with notified rates");
    if (!book.unplaced().isEmpty()) {
      screen.say(book.unplaced().size() + " rates whose report names no single establishment");
    }
    screen.step("Compare the DSN of each client");
    int toLookAt = 0;
    int unjudged = 0;
    Path sheet = folder.resolve("rates.csv");
    try (OutputStream out = Files.newOutputStream(sheet);
        RateSheet rows = new RateSheet(out)) {
      RateCheck check = new RateCheck(book, rows::add);
      for (Map.Entry<String, Path> client : clients.entrySet()) {
        RateCheck.Result result = check.check(client.getKey(), client.getValue());
        tell(client.getKey(), result);
        toLookAt += result.toLookAt();
        unjudged += result.unreadable() || result.unreliable() ? 1 : 0;
      }
    }
    screen.title(
        toLookAt + unjudged == 0
            ? "Every client applies the notified rates."
            : toLookAt + " contracts to be looked at: " + sheet);
    return unjudged == 0 && (toLookAt == 0 || !isStrict);
  }

  private void tell(String client, RateCheck.Result result) {
    if (result.unreadable()) {
      screen.say(client + ": the file cannot be read");
      return;
    }
    screen.say(
        client
            + ": "
            + result.contracts()
            + " contracts, "
            + result.count(Kind.APPLIED)
            + " with the notified rate, "
            + result.toLookAt()
            + " to look at"
            + (result.unreliable() ? "; the file is not reliable" : ""));
  }

  private static List<Path> files(Path directory, String ending) throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
    }
  }
}
