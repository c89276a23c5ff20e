package fr.passerelle.sdk.netentreprises.apidsn;

import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.netentreprises.apidsn.internal.ApiDsnSettings;
import fr.passerelle.sdk.netentreprises.apidsn.internal.RemoteApiDsnClient;
import fr.passerelle.sdk.netentreprises.apidsn.internal.Software;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Puts an {@link ApiDsnClient} together. Environment, software and credentials have no default. */
public final class ApiDsnClientBuilder {
  private final SdkRuntime runtime;
  private @Nullable ApiDsnEnvironment environment;
  private @Nullable Software software;
  private @Nullable ApiDsnCredentials credentials;
  private ListFormat listFormat = ListFormat.XML;
  private ZoneId zone = ZoneId.of("Europe/Paris");
  private Duration shortestSession = Duration.ofMinutes(30);
  private Duration settlingDelay = Duration.ofMinutes(2);
  private Duration clockTolerance = Duration.ofMinutes(1);
  private boolean checksSoftware;
  private RequestOptions options = RequestOptions.none();

  ApiDsnClientBuilder(SdkRuntime runtime) {
    this.runtime = runtime;
  }

  /**
   * Says where the API is.
   *
   * @param environment a preset, or one of your own
   * @return this
   */
  public ApiDsnClientBuilder environment(ApiDsnEnvironment environment) {
    this.environment = environment;
    return this;
  }

  /**
   * Names the payroll software as its files do (rubriques S10.G00.00.001 to 003); sent as {@code
   * User-Agent: Client-DSN (name/version; vendor)}.
   *
   * @param name name of the software, ASCII, without parentheses, slash or semicolon
   * @param version its version, likewise
   * @param vendor its vendor, likewise
   * @return this
   * @throws ConfigurationException when one is blank or cannot stand in the header
   */
  public ApiDsnClientBuilder software(String name, String version, String vendor) {
    this.software = Software.of(name, version, vendor);
    return this;
  }

  /**
   * Refuses files that name another software than {@link #software} before they are deposited.
   *
   * @return this
   */
  public ApiDsnClientBuilder requireSameSoftwareInFiles() {
    this.checksSoftware = true;
    return this;
  }

  /**
   * Says who signs in.
   *
   * @param credentials one of the three forms
   * @return this
   */
  public ApiDsnClientBuilder credentials(ApiDsnCredentials credentials) {
    this.credentials = credentials;
    return this;
  }

  /**
   * Chooses the format of lists of deposits and returns.
   *
   * @param format XML by default
   * @return this
   */
  public ApiDsnClientBuilder listFormat(ListFormat format) {
    this.listFormat = format;
    return this;
  }

  /**
   * Sets the time zone of the dates in paths, which the operator does not state.
   *
   * @param zone {@code Europe/Paris} by default
   * @return this
   */
  public ApiDsnClientBuilder zone(ZoneId zone) {
    this.zone = zone;
    return this;
  }

  /**
   * Sets how long a session is kept at least, whatever its {@code Expires} says. Material of the
   * operator stamps every answer with {@code Expires} two minutes ahead, the sign-in's included;
   * followed to the letter, a program that calls every few minutes would sign in for every call. A
   * session that ends earlier is refused once (401) and replaced then.
   *
   * @param life 30 minutes by default; {@link Duration#ZERO} follows {@code Expires} to the letter
   * @return this
   * @throws ConfigurationException when it is negative or longer than a day
   */
  public ApiDsnClientBuilder shortestSession(Duration life) {
    this.shortestSession = bounded(life, "shortest session");
    return this;
  }

  /**
   * Sets after which time a deposit without acknowledgement that no list shows is held not to have
   * happened.
   *
   * @param delay 2 minutes by default
   * @return this
   * @throws ConfigurationException when it is negative or longer than a day
   */
  public ApiDsnClientBuilder settlingDelay(Duration delay) {
    this.settlingDelay = bounded(delay, "settling delay");
    return this;
  }

  /**
   * Sets by how much the operator's clock may differ from this machine's when the list of deposits
   * is searched for one without acknowledgement. A deposit that another program makes for the same
   * <i>déclarant</i> within that time of this one cannot be told from it.
   *
   * @param tolerance 1 minute by default
   * @return this
   * @throws ConfigurationException when it is negative or longer than a day
   */
  public ApiDsnClientBuilder clockTolerance(Duration tolerance) {
    this.clockTolerance = bounded(tolerance, "clock tolerance");
    return this;
  }

  /**
   * Sets options for every call of this client.
   *
   * @param options on top of those of the runtime
   * @return this
   */
  public ApiDsnClientBuilder options(RequestOptions options) {
    this.options = options;
    return this;
  }

  /**
   * Makes the client. Nothing is sent yet.
   *
   * @return the client
   * @throws ConfigurationException when environment, software or credentials are missing, an
   *     address is unusable, or the credentials are the MSA's and the environment does not say
   *     where the MSA signs in
   */
  public ApiDsnClient build() {
    if (environment == null) {
      throw new ConfigurationException("the environment is missing; there is no default");
    }
    if (software == null) {
      throw new ConfigurationException("the software is missing: the API asks which one calls");
    }
    if (credentials == null) {
      throw new ConfigurationException("the credentials are missing");
    }
    return RemoteApiDsnClient.create(
        runtime,
        new ApiDsnSettings(
            environment,
            software,
            checksSoftware,
            credentials,
            listFormat,
            zone,
            shortestSession,
            settlingDelay,
            clockTolerance),
        options);
  }

  private static Duration bounded(Duration duration, String what) {
    if (duration.isNegative() || duration.compareTo(Duration.ofDays(1)) > 0) {
      throw new ConfigurationException("the " + what + " is between nothing and a day");
    }
    return duration;
  }
}
