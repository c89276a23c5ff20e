package fr.passerelle.sdk.amsn;

import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import java.util.function.Consumer;

/**
 * Client of the AMSN <i>Espace Adhérent</i>, one service for each menu.
 *
 * <p>AMSN offers web pages and documents no machine interface. This client speaks the SDK's own
 * contract ({@code contract/amsn.openapi.yaml} in this jar), which a gateway, the portal's operator
 * or the sandbox implements; the base URL is that of the gateway and has no default.
 *
 * <p>A client is immutable and safe for any number of threads. It owns nothing: closing the {@link
 * SdkRuntime} releases the connections.
 */
public interface AmsnClient {
  /** {@return sign-in, sign-out, first password, lost password} */
  AccountService account();

  /** {@return what the service holds about the member, and its bank details} */
  AdministrationService administration();

  /** {@return the persons whom the service may write to} */
  ContactService contacts();

  /** {@return whom to reach for an establishment} */
  TeamService team();

  /** {@return the workers that the service follows} */
  RosterService roster();

  /**
   * The same client with other options: a cheap view that shares session and connections with this
   * one.
   *
   * @param options on top of those of this client
   * @return the view; this client stays as it is
   * @throws fr.passerelle.sdk.error.ConfigurationException when they hold an idempotency key, which
   *     belongs to one call
   */
  AmsnClient withOptions(RequestOptions options);

  /**
   * The same client with other options, written in place:
   *
   * <pre>{@code
   * amsn.withOptions(o -> o.total(Duration.ofMinutes(10))).roster()
   * }</pre>
   *
   * @param options sets what is different
   * @return the view; this client stays as it is
   */
  default AmsnClient withOptions(Consumer<RequestOptions.Builder> options) {
    RequestOptions.Builder builder = RequestOptions.builder();
    options.accept(builder);
    return withOptions(builder.build());
  }

  /**
   * Starts a client.
   *
   * @param runtime the application's runtime, shared by its clients
   * @return a builder that needs the base URL and the credentials
   */
  static AmsnClientBuilder builder(SdkRuntime runtime) {
    return new AmsnClientBuilder(runtime);
  }
}
