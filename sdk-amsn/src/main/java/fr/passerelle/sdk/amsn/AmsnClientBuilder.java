package fr.passerelle.sdk.amsn;

import fr.passerelle.sdk.amsn.internal.RemoteAmsnClient;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.transport.auth.Secret;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Puts an {@link AmsnClient} together. There is no default base URL. */
public final class AmsnClientBuilder {
  private final SdkRuntime runtime;
  private @Nullable URI baseUri;
  private @Nullable String memberNumber;
  private @Nullable Secret password;
  private RequestOptions options = RequestOptions.none();

  AmsnClientBuilder(SdkRuntime runtime) {
    this.runtime = runtime;
  }

  /**
   * Says where the gateway is.
   *
   * @param baseUri absolute, {@code https} unless the host is loopback
   * @return this
   */
  public AmsnClientBuilder baseUri(URI baseUri) {
    this.baseUri = baseUri;
    return this;
  }

  /**
   * Gives the access of the member.
   *
   * @param memberNumber member number (<i>numéro d'adhérent</i>)
   * @param password the password; {@link Secret#from} asks a vault at each sign-in
   * @return this
   */
  public AmsnClientBuilder credentials(String memberNumber, Secret password) {
    this.memberNumber = memberNumber;
    this.password = password;
    return this;
  }

  /**
   * Sets options for every call of this client.
   *
   * @param options on top of those of the runtime
   * @return this
   */
  public AmsnClientBuilder options(RequestOptions options) {
    this.options = options;
    return this;
  }

  /**
   * Makes the client. Nothing is sent yet.
   *
   * @return the client
   * @throws ConfigurationException when the base URL or the credentials are missing or unusable
   */
  public AmsnClient build() {
    if (memberNumber == null || memberNumber.isBlank() || password == null) {
      throw new ConfigurationException("the member number or the password is missing");
    }
    return RemoteAmsnClient.create(runtime, baseUri, memberNumber, password, options);
  }
}
