package fr.passerelle.sdk.sandbox;

import fr.passerelle.sdk.sandbox.amsn.AmsnSandbox;
import fr.passerelle.sdk.sandbox.apidsn.ApiDsnSandbox;
import fr.passerelle.sdk.sandbox.contract.ContractViolation;
import fr.passerelle.sdk.sandbox.internal.amsn.AmsnHandle;
import fr.passerelle.sdk.sandbox.internal.amsn.AmsnRoom;
import fr.passerelle.sdk.sandbox.internal.apidsn.ApiDsnHandle;
import fr.passerelle.sdk.sandbox.internal.apidsn.ApiDsnRoom;
import fr.passerelle.sdk.sandbox.internal.http.Corridor;
import fr.passerelle.sdk.sandbox.internal.http.ExchangeListener;
import fr.passerelle.sdk.sandbox.internal.http.FaultBook;
import fr.passerelle.sdk.sandbox.internal.http.Listener;
import fr.passerelle.sdk.sandbox.internal.http.Listeners;
import java.net.URI;
import java.util.List;

/**
 * A server that answers the SDK's contracts and remembers what it was told. It listens on the
 * loopback interface only.
 *
 * <pre>{@code
 * try (PasserelleSandbox sandbox = PasserelleSandbox.start()) {
 *   URI url = sandbox.amsn().baseUri();
 *   …
 *   assertThat(sandbox.arrivals().count("declareEntry")).isEqualTo(3);
 * }
 * }</pre>
 *
 * <p>State belongs to this object, not to the port: {@link #stop} and {@link #restart} play a
 * server that dies half-way and comes back with what it had done. Safe for many threads.
 */
public final class PasserelleSandbox implements AutoCloseable {
  private final AmsnHandle amsn;
  private final ApiDsnHandle apiDsn;
  private final Arrivals arrivals;
  private final FaultBook faultBook = new FaultBook();
  private final Faults faults = new Faults(faultBook);
  private final ContractWatch watch = new ContractWatch();
  private final Listener listener;
  private final int port;

  private PasserelleSandbox(SandboxOptions options) {
    this.arrivals = new Arrivals(options.clock());
    AmsnRoom room = new AmsnRoom(options.clock(), options.sessionLifetime(), options.pageSize());
    ExchangeListener observer =
        options.contractChecked() ? watch : (portal, request, path, answer) -> {};
    ApiDsnRoom apiDsnRoom = new ApiDsnRoom(options.clock(), () -> apiDsn().baseUri().toString());
    this.listener =
        Listeners.wireMock(
            new Corridor(List.of(room), List.of(apiDsnRoom), faultBook, arrivals::add, observer));
    listener.start(options.port());
    this.port = listener.port();
    this.amsn = new AmsnHandle(room, this::baseUri);
    options.amsnMembers().forEach(amsn::put);
    this.apiDsn = new ApiDsnHandle(apiDsnRoom, this::baseUri);
    options.apiDsnAccounts().forEach(apiDsn::put);
  }

  /**
   * Starts a sandbox with the demonstration world of {@link DemoWorld}.
   *
   * @return the sandbox, listening
   */
  public static PasserelleSandbox start() {
    return start(DemoWorld.options().build());
  }

  /**
   * Starts a sandbox.
   *
   * @param options where it listens and what it holds
   * @return the sandbox, listening
   */
  public static PasserelleSandbox start(SandboxOptions options) {
    return new PasserelleSandbox(options);
  }

  /**
   * {@return URL of the whole sandbox, without trailing slash; each portal has its own under it}
   */
  public URI baseUri() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** {@return the AMSN portal} */
  public AmsnSandbox amsn() {
    return amsn;
  }

  /** {@return the API DSN of Net-Entreprises} */
  public ApiDsnSandbox apiDsn() {
    return apiDsn;
  }

  /** {@return what arrived} */
  public Arrivals arrivals() {
    return arrivals;
  }

  /** {@return faults on demand} */
  public Faults faults() {
    return faults;
  }

  /**
   * Where exchanges departed from the contract, when {@link SandboxOptions.Builder#checkContract}
   * was asked.
   *
   * @return violations in order of arrival, at most 1000; empty when all conformed
   */
  public List<ContractViolation> contractViolations() {
    return watch.violations();
  }

  /** Closes the port: further connections are refused. The state stays. */
  public void stop() {
    listener.stop();
  }

  /** Opens the same port again, up and with the state as it was; faults asked for still stand. */
  public void restart() {
    listener.stop();
    faultBook.up();
    listener.start(port);
  }

  /** Closes the port for good. */
  @Override
  public void close() {
    listener.stop();
  }
}
