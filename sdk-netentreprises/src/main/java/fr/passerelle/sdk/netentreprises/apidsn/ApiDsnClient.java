package fr.passerelle.sdk.netentreprises.apidsn;

import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import java.util.function.Consumer;

/**
 * Client of the API DSN, one service for each purpose. It speaks to the operator's own interface;
 * the environment is always named.
 *
 * <pre>{@code
 * ApiDsnClient dsn =
 *     ApiDsnClient.builder(runtime)
 *         .environment(ApiDsnEnvironment.PRODUCTION_RG)
 *         .software("LOGIPAIE", "12.4", "EDITEUR")
 *         .credentials(ApiDsnCredentials.declarant(who, password))
 *         .build();
 * }</pre>
 *
 * <p>A client is immutable and safe for any number of threads, which share one session. It owns
 * nothing: closing the {@link SdkRuntime} releases the connections.
 */
public interface ApiDsnClient {
  /** {@return sign-in} */
  AccessService access();

  /** {@return deposits and their list} */
  DepositService deposits();

  /** {@return returns: lists, downloads, synchronisation} */
  ReturnService returns();

  /** {@return <i>fiches de paramétrage OC</i> (FPOC)} */
  ObjectService objects();

  /**
   * The same client on behalf of one <i>déclarant</i> (<i>concentrateur</i> only): a cheap view
   * that shares the session.
   *
   * @param declarant the client of the vendor, as registered at Net-Entreprises
   * @return the view; this client stays as it is
   * @throws fr.passerelle.sdk.error.ConfigurationException when this client is no
   *     <i>concentrateur</i>'s
   */
  ApiDsnClient onBehalfOf(Declarant declarant);

  /**
   * The same client with other options: a cheap view that shares session and connections.
   *
   * @param options on top of those of this client
   * @return the view; this client stays as it is
   * @throws fr.passerelle.sdk.error.ConfigurationException when they hold an idempotency key, which
   *     no operation of this service takes
   */
  ApiDsnClient withOptions(RequestOptions options);

  /**
   * The same client with other options, written in place.
   *
   * @param options sets what is different
   * @return the view; this client stays as it is
   */
  default ApiDsnClient withOptions(Consumer<RequestOptions.Builder> options) {
    RequestOptions.Builder builder = RequestOptions.builder();
    options.accept(builder);
    return withOptions(builder.build());
  }

  /**
   * Starts a client.
   *
   * @param runtime the application's runtime, shared by its clients
   * @return a builder that needs environment, software and credentials
   */
  static ApiDsnClientBuilder builder(SdkRuntime runtime) {
    return new ApiDsnClientBuilder(runtime);
  }
}
