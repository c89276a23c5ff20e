package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.model.invoice.InvoiceQuery;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.CallInterruptedException;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.sandbox.DemoWorld;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.transport.auth.Secret;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fetches the invoices of a period into a folder, each PDF once, and prints what is to be paid.
 *
 * <pre>
 * InvoiceDownloadMain                        into target/invoices
 * InvoiceDownloadMain FOLDER                 into that folder
 * InvoiceDownloadMain FOLDER "--from=2026-01-01 --to=2026-06-30"
 * </pre>
 *
 * <p>The portal is the gateway of {@code PASSERELLE_AMSN_URL} with {@code PASSERELLE_AMSN_MEMBER}
 * and {@code PASSERELLE_AMSN_PASSWORD}; without an address, the demonstration member on a sandbox
 * in this process. A file that is there whole is not fetched again; run again after an
 * interruption.
 *
 * <p>Exit code: 0 when every PDF is in the folder, 1 when one is missing or the journey failed, 2
 * for a wrong argument.
 */
public final class InvoiceDownloadMain {
  private static final Path FOLDER = Path.of("target", "invoices");
  private static final int WRONG_USE = 2;
  private static final int MOST_PLACES = 2;
  private static final String FROM = "--from";
  private static final String TO = "--to";

  private InvoiceDownloadMain() {}

  /**
   * Entry point.
   *
   * @param args nothing, or a folder, and options
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Clock clock = Clock.system(ZoneId.of("Europe/Paris"));
    System.exit(run(List.of(args), System.getenv(), out, System.err, clock));
  }

  static int run(
      List<String> args,
      Map<String, String> environment,
      PrintStream out,
      PrintStream err,
      Clock clock) {
    Path folder;
    InvoiceQuery period;
    Optional<Gateway> gateway;
    try {
      Arguments arguments = new Arguments(args, MOST_PLACES, Set.of(FROM, TO));
      // The profile that runs the journeys gives the folder second, after the file of others.
      if (arguments.place(0).isPresent() && arguments.place(1).isPresent()) {
        throw new IllegalArgumentException("one folder only");
      }
      folder = arguments.place(0).or(() -> arguments.place(1)).map(Path::of).orElse(FOLDER);
      period = period(arguments.date(FROM), arguments.date(TO));
      gateway = Gateway.of(environment);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println("usage: InvoiceDownloadMain [folder] [--from=DAY] [--to=DAY]");
      return WRONG_USE;
    }
    try {
      return fetch(gateway, folder, period, new Screen(out), clock) ? 0 : 1;
    } catch (CallInterruptedException e) {
      err.println("Interrupted. Run again: what is whole is not fetched again.");
      return 1;
    } catch (SdkException e) {
      err.println("The download failed: " + e.getMessage());
      return 1;
    } catch (UncheckedIOException e) {
      err.println("The folder cannot be read or written.");
      return 1;
    }
  }

  private static InvoiceQuery period(Optional<LocalDate> from, Optional<LocalDate> to) {
    if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
      throw new IllegalArgumentException("the period ends before it begins");
    }
    return InvoiceQuery.builder().issuedFrom(from).issuedTo(to).build();
  }

  private static boolean fetch(
      Optional<Gateway> gateway, Path folder, InvoiceQuery period, Screen screen, Clock clock) {
    screen.title("Invoices of the Espace Adhérent (AMSN, A-17 to A-19)");
    if (gateway.isPresent()) {
      return fetch(gateway.get(), folder, period, screen);
    }
    screen.say("No gateway is given: a sandbox in this process.");
    try (PasserelleSandbox sandbox =
        PasserelleSandbox.start(DemoWorld.options().clock(clock).build())) {
      Gateway demonstration =
          new Gateway(sandbox.amsn().baseUri(), DemoWorld.MEMBER, Secret.of(DemoWorld.PASSWORD));
      return fetch(demonstration, folder, period, screen);
    }
  }

  private static boolean fetch(Gateway gateway, Path folder, InvoiceQuery period, Screen screen) {
    try (SdkRuntime runtime = SdkRuntime.builder().application("InvoiceDownload", "1.0").build()) {
      AmsnClient amsn =
          AmsnClient.builder(runtime)
              .baseUri(gateway.uri())
              .credentials(gateway.memberNumber(), gateway.password())
              .build();
      return new InvoiceDownload(amsn.invoices(), screen).run(period, folder);
    }
  }
}
