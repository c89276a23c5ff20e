package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnClient;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnCredentials;
import fr.passerelle.sdk.netentreprises.apidsn.Declarant;
import fr.passerelle.sdk.netentreprises.dsn.DsnMode;
import fr.passerelle.sdk.netentreprises.dsn.edit.DsnSplit;
import fr.passerelle.sdk.sandbox.DemoWorld;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.SandboxOptions;
import fr.passerelle.sdk.sandbox.apidsn.ApiDsnAccount;
import fr.passerelle.sdk.sandbox.apidsn.ApiDsnDeposit;
import fr.passerelle.sdk.transport.auth.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Deposits a DSN and follows its returns to the end, on a sandbox of the API DSN in this process. A
 * file with several declarations is split first: a deposit takes one.
 *
 * <pre>
 * DsnDepositMain [FILE] [FOLDER] [--real]
 *
 * FILE     a DSN file of your own; it stays on this machine. The bundled one otherwise
 * FOLDER   where the files of one declaration each go, target/dsn otherwise
 * --real   the file is meant to be real (S10.G00.00.005 is 02); a trial otherwise
 * </pre>
 *
 * <p>Exit code: 0 when every declaration counts as made, 1 when one does not or the journey failed,
 * 2 for a wrong argument.
 */
public final class DsnDepositMain {
  private static final Path FOLDER = Path.of("target", "dsn");
  private static final int WRONG_USE = 2;
  private static final String REAL = "--real";
  private static final String PASSWORD = "a synthetic password";
  private static final ApiDsnAccount PERSON =
      ApiDsnAccount.declarant("73282932000074", "MAROLLE", "Armelin", PASSWORD);

  private DsnDepositMain() {}

  /**
   * Entry point.
   *
   * @param args a file, a folder, and options
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(args), out, System.err, Clock.system(ZoneId.of("Europe/Paris"))));
  }

  static int run(List<String> args, PrintStream out, PrintStream err, Clock clock) {
    Arguments arguments;
    try {
      arguments = new Arguments(args, 2, Set.of(REAL));
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println("usage: DsnDepositMain [DSN file] [folder] [--real]");
      return WRONG_USE;
    }
    DsnMode meant = arguments.has(REAL) ? DsnMode.REAL : DsnMode.TEST;
    Path folder = arguments.place(1).map(Path::of).orElse(FOLDER);
    try {
      Files.createDirectories(folder);
      Screen screen = new Screen(out);
      screen.title("A DSN from its control to its certificate (API DSN), on the sandbox");
      List<Path> files = split(arguments.place(0).map(Path::of), folder);
      screen.say(
          files.size() + (files.size() == 1 ? " declaration" : " declarations, one deposit each"));
      boolean made = deposit(files, meant, screen, clock);
      screen.title(made ? "Done: every declaration counts as made." : "Not done: see above.");
      return made ? 0 : 1;
    } catch (SdkException e) {
      err.println("The journey failed: " + e.getMessage());
      return 1;
    } catch (IOException | UncheckedIOException e) {
      err.println("The file cannot be read, or the folder not be written to.");
      return 1;
    }
  }

  private static List<Path> split(Optional<Path> own, Path folder) throws IOException {
    if (own.isPresent()) {
      return DsnSplit.split(own.get(), folder);
    }
    Path bundled = folder.resolve(DemoWorld.DSN);
    try (InputStream in = DemoWorld.openDsn()) {
      Files.copy(in, bundled, StandardCopyOption.REPLACE_EXISTING);
    }
    return DsnSplit.split(bundled, folder);
  }

  private static boolean deposit(List<Path> files, DsnMode meant, Screen screen, Clock clock) {
    SandboxOptions options = SandboxOptions.builder().clock(clock).apiDsnAccount(PERSON).build();
    try (PasserelleSandbox sandbox = PasserelleSandbox.start(options);
        SdkRuntime runtime = SdkRuntime.builder().application("DsnDeposit", "1.0").build()) {
      // tag::client[]
      ApiDsnClient dsn =
          ApiDsnClient.builder(runtime)
              .environment(
                  sandbox.apiDsn().environment(meant)) // or ApiDsnEnvironment.PRODUCTION_RG
              .software("Passerelle fixtures", "1.0", "Passerelle")
              .credentials(
                  ApiDsnCredentials.declarant(
                      Declarant.of(Siret.of(PERSON.siret()), PERSON.name(), PERSON.firstName()),
                      Secret.of(PASSWORD)))
              .build();
      // end::client[]
      boolean made = !files.isEmpty();
      for (Path file : files) {
        made &= new DsnDeposit(dsn, screen, meant, operator(sandbox)).run(file);
      }
      return made;
    }
  }

  /** On the sandbox nobody judges a deposit by itself: the journey plays the operator, once. */
  private static BooleanSupplier operator(PasserelleSandbox sandbox) {
    boolean[] judged = new boolean[1];
    return () -> {
      if (judged[0]) {
        return false;
      }
      List<ApiDsnDeposit> deposits = sandbox.apiDsn().deposits();
      sandbox.apiDsn().conform(deposits.get(deposits.size() - 1).flux());
      judged[0] = true;
      return true;
    };
  }
}
