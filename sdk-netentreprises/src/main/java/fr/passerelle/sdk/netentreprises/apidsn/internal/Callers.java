package fr.passerelle.sdk.netentreprises.apidsn.internal;

import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.client.internal.AllowedHosts;
import fr.passerelle.sdk.client.internal.ServiceCaller;
import fr.passerelle.sdk.client.internal.SessionAuthentication;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnCredentials.Form;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnEnvironment;
import fr.passerelle.sdk.netentreprises.apidsn.Declarant;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One caller for each host, in one session. A <i>concentrateur</i> names the <i>déclarant</i> in
 * the calls that concern one, and only there.
 *
 * @param settings of the client
 * @param deposit to the host of deposits
 * @param consultation to the host of lists
 * @param download to the host of downloads
 * @param declarant on whose behalf a <i>concentrateur</i> calls
 */
record Callers(
    ApiDsnSettings settings,
    ServiceCaller deposit,
    ServiceCaller consultation,
    ServiceCaller download,
    Optional<Declarant> declarant) {

  static Callers of(
      SdkRuntime runtime,
      ApiDsnSettings settings,
      SessionAuthentication session,
      RequestOptions options) {
    ApiDsnEnvironment environment = settings.environment();
    return new Callers(
        settings,
        caller(runtime, settings, environment.deposit(), session, options),
        caller(runtime, settings, environment.consultation(), session, options),
        caller(runtime, settings, environment.download(), session, options),
        Optional.empty());
  }

  static ServiceCaller open(
      SdkRuntime runtime, ApiDsnSettings settings, URI baseUri, RequestOptions options) {
    return ServiceCaller.of(runtime, baseUri)
        .withOptions(options)
        .withUserAgent(settings.software().userAgent());
  }

  Callers withOptions(RequestOptions options) {
    return with(caller -> caller.withOptions(options), declarant);
  }

  Callers onBehalfOf(Declarant other) {
    if (!isConcentrateur()) {
      throw new ConfigurationException(
          "only a concentrateur calls on behalf of others; a déclarant signs in itself");
    }
    return with(UnaryOperator.identity(), Optional.of(other));
  }

  /** {@return a caller for calls that concern one <i>déclarant</i>} */
  ServiceCaller ofDeclarant(ServiceCaller caller) {
    if (!isConcentrateur()) {
      return caller;
    }
    Declarant named =
        declarant.orElseThrow(
            () ->
                new ConfigurationException(
                    "a concentrateur names the déclarant for this call: see onBehalfOf"));
    String triple = named.siret().value() + ";" + named.name() + ";" + named.firstName();
    String encoded = Base64.getEncoder().encodeToString(triple.getBytes(StandardCharsets.UTF_8));
    return caller.withSession(caller.session().orElseThrow().withTail(",declarant=" + encoded));
  }

  /** {@return a caller for the lists that only a <i>concentrateur</i>'s session may read} */
  ServiceCaller ofConcentrateur(ServiceCaller caller) {
    if (!isConcentrateur()) {
      throw new ConfigurationException("only a concentrateur reads the lists of all its clients");
    }
    return caller;
  }

  AllowedHosts downloadHosts() {
    return AllowedHosts.callersOwn()
        .andOwn(settings.environment().downloadHosts().toArray(String[]::new));
  }

  private boolean isConcentrateur() {
    return settings.credentials().form() == Form.CONCENTRATEUR;
  }

  private Callers with(UnaryOperator<ServiceCaller> change, Optional<Declarant> named) {
    return new Callers(
        settings, change.apply(deposit), change.apply(consultation), change.apply(download), named);
  }

  private static ServiceCaller caller(
      SdkRuntime runtime,
      ApiDsnSettings settings,
      URI baseUri,
      SessionAuthentication session,
      RequestOptions options) {
    return open(runtime, settings, baseUri, options).withSession(session);
  }

  @Override
  public String toString() {
    return "Callers{" + settings.environment() + "}";
  }
}
