package fr.passerelle.sdk.sandbox;

import fr.passerelle.sdk.sandbox.apidsn.ApiDsnAccount;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The sandbox as a program: serves the demonstration world until it is interrupted. */
public final class SandboxMain {
  private static final int WRONG_USE = 2;
  private static final String HELP =
      """
      Starts the Passerelle sandbox on the loopback interface and serves until interrupted.

        --port NUMBER   port to listen on; any free one when absent
        --help          this text
      """;

  private SandboxMain() {}

  /**
   * Starts the sandbox, prints its URL and the demonstration credentials, and waits.
   *
   * @param args see {@code --help}; a wrong argument ends the program with status 2
   * @throws InterruptedException when the wait is interrupted
   */
  public static void main(String[] args) throws InterruptedException {
    int status = run(args, System.out, System.err, new CountDownLatch(1));
    if (status != 0) {
      System.exit(status);
    }
  }

  /**
   * Runs until told to stop.
   *
   * @return exit status
   */
  static int run(String[] args, PrintStream out, PrintStream err, CountDownLatch stop)
      throws InterruptedException {
    Optional<Integer> port;
    try {
      port = port(args);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.print(HELP);
      return WRONG_USE;
    }
    if (port.isEmpty()) {
      out.print(HELP);
      return 0;
    }
    try (PasserelleSandbox sandbox =
        PasserelleSandbox.start(DemoWorld.options().port(port.get()).build())) {
      out.println("AMSN portal:    " + sandbox.amsn().baseUri());
      out.println("  member        " + DemoWorld.MEMBER + " / " + DemoWorld.PASSWORD);
      out.println("  first sign-in " + DemoWorld.NEW_MEMBER + " / " + DemoWorld.NEW_PASSWORD);
      out.println("API DSN:        " + sandbox.apiDsn().baseUri());
      show(out, "  déclarant     ", DemoWorld.DECLARANT);
      show(out, "  concentrateur ", DemoWorld.CONCENTRATEUR);
      out.flush();
      stop.await();
    }
    return 0;
  }

  /** A demonstration account: nobody's, so it may be shown. */
  private static void show(PrintStream out, String label, ApiDsnAccount account) {
    out.println(label + account.triple().replace(";", " ") + " / " + account.password());
  }

  /** The port, empty when help is asked for. */
  private static Optional<Integer> port(String[] args) {
    int port = 0;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--help" -> {
          return Optional.empty();
        }
        case "--port" -> {
          i++;
          port = i < args.length ? number(args[i]) : number("");
        }
        default -> throw new IllegalArgumentException("Unknown argument: " + args[i]);
      }
    }
    return Optional.of(port);
  }

  private static int number(String text) {
    if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
      throw new IllegalArgumentException("--port wants a number from 0 to 65535");
    }
    return Integer.parseInt(text);
  }
}
