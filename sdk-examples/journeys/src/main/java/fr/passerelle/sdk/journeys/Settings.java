package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.model.roster.VersionedEmployee;
import fr.passerelle.sdk.client.AsyncCall;
import fr.passerelle.sdk.client.AsyncSettings;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.transport.Timeouts;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.transport.okhttp.OkHttpTransport;
import fr.passerelle.sdk.transport.retry.RetryBudget;
import fr.passerelle.sdk.transport.retry.RetryPolicy;
import fr.passerelle.sdk.transport.tls.ClientCertificate;
import fr.passerelle.sdk.transport.tls.TrustedCertificates;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.slf4j.MDC;

/** What {@code docs/settings.md} shows: each method is a snippet of that page. */
final class Settings {
  private Settings() {}

  /** Behind a proxy that wants a password. */
  static SdkRuntime behindProxy(String host, int port, Supplier<char[]> vault) {
    // tag::proxy[]
    SdkRuntime runtime =
        SdkRuntime.builder()
            .ownTransport(
                () ->
                    OkHttpTransport.builder()
                        .proxy(host, port)
                        .proxyCredentials("payroll", Secret.from(vault))
                        .build())
            .build();
    // end::proxy[]
    return runtime;
  }

  /** A gateway that asks for a certificate and shows one of the company's own authority. */
  static OkHttpTransport mutualTls(Path certificate, Secret password, Path authority) {
    // tag::tls[]
    OkHttpTransport transport =
        OkHttpTransport.builder()
            .clientCertificate(ClientCertificate.fromPkcs12(certificate, password))
            .trust(TrustedCertificates.ofPem(authority))
            .build();
    // end::tls[]
    return transport;
  }

  /** Time, attempts and the name of the application. */
  static SdkRuntime patient() {
    // tag::runtime[]
    SdkRuntime runtime =
        SdkRuntime.builder()
            .application("LogiPaie", "12.4", URI.create("https://logipaie.example/sdk"))
            .timeouts(
                Timeouts.of(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofMinutes(1)))
            .retry(RetryPolicy.defaults().withMaxAttempts(4))
            .retryBudget(new RetryBudget(200, 0.2, 0.1))
            .build();
    // end::runtime[]
    return runtime;
  }

  /** A view with other options, sharing session and connections. */
  static AmsnClient nightBatch(AmsnClient amsn) {
    // tag::view[]
    AmsnClient batch = amsn.withOptions(o -> o.total(Duration.ofMinutes(10)));
    // end::view[]
    return batch;
  }

  /** Many reads at once. */
  static List<VersionedEmployee> readAll(SdkRuntime runtime, AmsnClient amsn, List<String> ids) {
    // tag::async[]
    List<AsyncCall<VersionedEmployee>> calls =
        ids.stream().map(id -> runtime.async().submit(() -> amsn.roster().get(id))).toList();
    List<VersionedEmployee> employees = calls.stream().map(CompletableFuture::join).toList();
    // end::async[]
    return employees;
  }

  /** Cancels a declaration and asks what became of it. */
  static <T> CompletableFuture<Outcome> cancel(AsyncCall<T> declaration) {
    // tag::cancel[]
    declaration.cancel(true);
    CompletableFuture<Outcome> outcome =
        declaration
            .ending()
            .handle(
                (receipt, failure) ->
                    failure instanceof OutcomeUnknownException unknown
                        ? unknown.reconcile()
                        : failure == null ? Outcome.HAPPENED : Outcome.DID_NOT_HAPPEN);
    // end::cancel[]
    return outcome;
  }

  /** The logging context of the submitting thread, on the thread of the call. */
  static AsyncSettings withLoggingContext() {
    // tag::context[]
    AsyncSettings settings =
        AsyncSettings.builder()
            .decorator(
                work -> {
                  Map<String, String> context = MDC.getCopyOfContextMap();
                  return () -> {
                    MDC.setContextMap(context == null ? Map.of() : context);
                    try {
                      work.run();
                    } finally {
                      MDC.clear();
                    }
                  };
                })
            .build();
    // end::context[]
    return settings;
  }
}
