package fr.passerelle.sdk.netentreprises.apidsn;

import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.netentreprises.dsn.DsnMode;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the API DSN is, and under which service codes one signs in. There is no default: a client
 * names its environment. The presets hold the addresses known in November 2026, which independent
 * clients agree on and the operator may change; {@link #toBuilder()} replaces any of them.
 *
 * <p>An environment is not the same as trial or real: that is written inside the file (rubrique
 * S10.G00.00.005), and employers send trials to production. {@link #usualMode()} is what a deposit
 * expects unless its caller says otherwise.
 */
public final class ApiDsnEnvironment {
  private static final String SIGN_IN = "https://services.net-entreprises.fr";
  private static final String TEST_SIGN_IN = "https://test-services.net-entreprises.fr";

  /** Production, <i>régime général</i>. */
  public static final ApiDsnEnvironment PRODUCTION_RG =
      preset("production-rg", DsnMode.REAL, SIGN_IN, "25", ".dsnrg.net-entreprises.fr", "");

  /** Production, <i>régime agricole</i> (MSA). */
  public static final ApiDsnEnvironment PRODUCTION_RA =
      preset("production-ra", DsnMode.REAL, SIGN_IN, "26", ".dsnra.net-entreprises.fr", "");

  /** The vendors' test, <i>régime général</i>; needs the <i>charte éditeurs</i>. */
  public static final ApiDsnEnvironment VENDOR_TEST_RG =
      preset(
          "vendor-test-rg", DsnMode.TEST, TEST_SIGN_IN, "97", ".dsnrg.net-entreprises.fr", "-edit");

  /** The vendors' test, <i>régime agricole</i>; the consultation address is an assumption. */
  public static final ApiDsnEnvironment VENDOR_TEST_RA =
      preset(
          "vendor-test-ra",
          DsnMode.TEST,
          TEST_SIGN_IN,
          "94",
          ".dsnra.net-entreprises.fr",
          "-formation");

  private final String name;
  private final DsnMode usualMode;
  private final URI signIn;
  private final Optional<URI> msaSignIn;
  private final URI deposit;
  private final URI consultation;
  private final URI download;
  private final Set<String> downloadHosts;
  private final String declarantService;
  private final String concentrateurService;

  private ApiDsnEnvironment(Builder builder) {
    this.name = builder.name;
    this.usualMode = builder.usualMode;
    this.signIn = given(builder.signIn, "sign-in");
    this.msaSignIn = Optional.ofNullable(builder.msaSignIn);
    this.deposit = given(builder.deposit, "deposit");
    this.consultation = given(builder.consultation, "consultation");
    this.download = given(builder.download, "download");
    this.downloadHosts = Set.copyOf(builder.downloadHosts);
    this.declarantService = builder.declarantService;
    this.concentrateurService = builder.concentrateurService;
  }

  /**
   * Starts an environment without any address.
   *
   * @param name name of your own, written into resume tokens: letters, digits, dashes
   * @param usualMode what a file deposited there says of itself, unless the caller says otherwise
   * @return a builder that needs the four addresses and the service of the <i>déclarants</i>
   * @throws ConfigurationException when the name holds another character
   */
  public static Builder builder(String name, DsnMode usualMode) {
    return new Builder(name, usualMode);
  }

  /** {@return a builder that holds this environment} */
  public Builder toBuilder() {
    Builder builder = new Builder(name, usualMode);
    builder.signIn = signIn;
    builder.msaSignIn = msaSignIn.orElse(null);
    builder.deposit = deposit;
    builder.consultation = consultation;
    builder.download = download;
    builder.downloadHosts.addAll(downloadHosts);
    builder.declarantService = declarantService;
    builder.concentrateurService = concentrateurService;
    return builder;
  }

  /** {@return its name, for example {@code production-rg}} */
  public String name() {
    return name;
  }

  /** {@return what a file deposited there usually says of itself: trial or real} */
  public DsnMode usualMode() {
    return usualMode;
  }

  /** {@return address under which {@code /authentifier/1.0/} stands} */
  public URI signIn() {
    return signIn;
  }

  /** {@return address under which the MSA's {@code /authentifier/2.0} stands, when it is known} */
  public Optional<URI> msaSignIn() {
    return msaSignIn;
  }

  /** {@return address under which {@code /deposer-dsn} stands} */
  public URI deposit() {
    return deposit;
  }

  /** {@return address under which the lists stand} */
  public URI consultation() {
    return consultation;
  }

  /** {@return address under which the downloads stand} */
  public URI download() {
    return download;
  }

  /** {@return further hosts to which an address in a list may lead, and the session with it} */
  public Set<String> downloadHosts() {
    return downloadHosts;
  }

  /** {@return service code of a <i>déclarant</i>'s sign-in} */
  public String declarantService() {
    return declarantService;
  }

  /** {@return service code of a <i>concentrateur</i>'s sign-in} */
  public String concentrateurService() {
    return concentrateurService;
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }

  private static ApiDsnEnvironment preset(
      String name, DsnMode mode, String signIn, String service, String domain, String variant) {
    return builder(name, mode)
        .signIn(URI.create(signIn))
        .deposit(URI.create("https://depot" + variant + domain))
        .consultation(URI.create("https://consultation" + variant + domain))
        .download(URI.create("https://telechargement" + variant + domain))
        .declarantService(service)
        .build();
  }

  private static URI given(@Nullable URI uri, String what) {
    if (uri == null) {
      throw new ConfigurationException("the " + what + " address of the API DSN is missing");
    }
    return uri;
  }

  /** Puts an environment together. */
  public static final class Builder {
    private static final String CONCENTRATEUR = "98";

    private final String name;
    private final DsnMode usualMode;
    private @Nullable URI signIn;
    private @Nullable URI msaSignIn;
    private @Nullable URI deposit;
    private @Nullable URI consultation;
    private @Nullable URI download;
    private final Set<String> downloadHosts = new LinkedHashSet<>();
    private String declarantService = "";
    private String concentrateurService = CONCENTRATEUR;

    private Builder(String name, DsnMode usualMode) {
      if (!name.matches("[A-Za-z0-9-]{1,40}")) {
        throw new ConfigurationException("an environment is named with letters, digits, dashes");
      }
      this.name = name;
      this.usualMode = usualMode;
    }

    /**
     * Sets where one signs in.
     *
     * @param uri what stands before {@code /authentifier/1.0/}
     * @return this
     */
    public Builder signIn(URI uri) {
      this.signIn = uri;
      return this;
    }

    /**
     * Sets where an account of the MSA signs in.
     *
     * @param uri what stands before {@code /authentifier/2.0}
     * @return this
     */
    public Builder msaSignIn(URI uri) {
      this.msaSignIn = uri;
      return this;
    }

    /**
     * Sets where one deposits.
     *
     * @param uri what stands before {@code /deposer-dsn}
     * @return this
     */
    public Builder deposit(URI uri) {
      this.deposit = uri;
      return this;
    }

    /**
     * Sets where the lists are.
     *
     * @param uri what stands before {@code /lister-…}
     * @return this
     */
    public Builder consultation(URI uri) {
      this.consultation = uri;
      return this;
    }

    /**
     * Sets where the downloads are.
     *
     * @param uri what stands before {@code /telecharger-…}
     * @return this
     */
    public Builder download(URI uri) {
      this.download = uri;
      return this;
    }

    /**
     * Allows a further host: an address in a list may lead there, and the session goes with it.
     *
     * @param host its name, with its port when that is not 443
     * @return this
     */
    public Builder downloadHost(String host) {
      this.downloadHosts.add(host);
      return this;
    }

    /**
     * Sets the service code of a <i>déclarant</i>'s sign-in.
     *
     * @param code 1 or 2 digits
     * @return this
     * @throws ConfigurationException when it is no such code
     */
    public Builder declarantService(String code) {
      this.declarantService = service(code);
      return this;
    }

    /**
     * Sets the service code of a <i>concentrateur</i>'s sign-in.
     *
     * @param code 1 or 2 digits; {@code 98} by default
     * @return this
     * @throws ConfigurationException when it is no such code
     */
    public Builder concentrateurService(String code) {
      this.concentrateurService = service(code);
      return this;
    }

    /**
     * Makes the environment.
     *
     * @return the environment
     * @throws ConfigurationException when an address or the service code is missing
     */
    public ApiDsnEnvironment build() {
      service(declarantService);
      return new ApiDsnEnvironment(this);
    }

    private static String service(String code) {
      if (!code.matches("[0-9]{1,2}")) {
        throw new ConfigurationException("a service code of Net-Entreprises has 1 or 2 digits");
      }
      return code;
    }
  }
}
