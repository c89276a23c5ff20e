package fr.passerelle.sdk.sandbox.apidsn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.error.AuthenticationException;
import fr.passerelle.sdk.error.AuthenticationException.Kind;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.UnauthorizedException;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnClient;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnEnvironment;
import fr.passerelle.sdk.netentreprises.apidsn.model.TimeWindow;
import fr.passerelle.sdk.netentreprises.dsn.DsnMode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sign-in in its three forms, and what its refusals say (N-50). */
class ApiDsnSignInTest {
  private final ApiDsnHouse house = new ApiDsnHouse();

  @AfterEach
  void close() {
    house.close();
  }

  private TimeWindow lately() {
    return TimeWindow.before(house.clock.instant(), Duration.ofMinutes(5));
  }

  private void list(ApiDsnClient client) {
    client.returns().ofDeclarant(lately());
  }

  private Kind refused(ApiDsnClient client) {
    return catchThrowableOfType(AuthenticationException.class, () -> list(client)).kind();
  }

  @Test
  void theRequestIsTheOneThatTheOperatorDescribes_toTheByte() {
    try (Capture server = new Capture()) {
      ApiDsnEnvironment environment =
          ApiDsnEnvironment.PRODUCTION_RG.toBuilder()
              .signIn(server.uri())
              .consultation(server.uri())
              .build();
      list(house.builder(ApiDsnHouse.PERSON).environment(environment).build());

      Capture.Seen signIn = server.seen.get(0);
      assertThat(signIn.method() + " " + signIn.target()).isEqualTo("POST /authentifier/1.0/");
      assertThat(signIn.header("Content-Type")).isEqualTo("application/xml");
      assertThat(signIn.header("Content-Encoding")).isNull();
      assertThat(signIn.header("Accept-Encoding")).isEqualTo("gzip");
      assertThat(signIn.header("User-Agent")).isEqualTo("Client-DSN (LOGIPAIE/12.4; EDITEUR)");
      assertThat(new String(signIn.body(), StandardCharsets.UTF_8))
          .isEqualTo(
              "<identifiants><siret>73282932000074</siret><nom>BRISAC &amp; FILS</nom>"
                  + "<prenom>\u00C9loan</prenom><motdepasse>M3nestrel&lt;&amp;&gt;?</motdepasse>"
                  + "<service>25</service></identifiants>");
      assertThat(server.last().header("Authorization"))
          .isEqualTo("DSNLogin jeton=" + Capture.TOKEN);
      assertThat(server.last().target())
          .isEqualTo("/lister-retours-declarant/1.0/20261120095500/20261120100000");
    }
  }

  @Test
  void aConcentrateurNamesTheDeclarant_inTheCallsThatConcernOne() {
    try (Capture server = new Capture()) {
      ApiDsnEnvironment environment =
          ApiDsnEnvironment.VENDOR_TEST_RA.toBuilder()
              .signIn(server.uri())
              .consultation(server.uri())
              .build();
      ApiDsnClient vendor = house.builder(ApiDsnHouse.VENDOR).environment(environment).build();
      String triple =
          Base64.getEncoder()
              .encodeToString(
                  "73282932000074;BRISAC & FILS;\u00C9loan".getBytes(StandardCharsets.UTF_8));

      list(vendor.onBehalfOf(ApiDsnHouse.who(ApiDsnHouse.PERSON)));

      assertThat(new String(server.seen.get(0).body(), StandardCharsets.UTF_8))
          .contains("<service>98</service>");
      assertThat(server.last().header("Authorization"))
          .isEqualTo("DSNLogin concentrateur=" + Capture.TOKEN + ",declarant=" + triple);
      vendor.returns().ofConcentrateur(lately());
      assertThat(server.last().header("Authorization"))
          .isEqualTo("DSNLogin concentrateur=" + Capture.TOKEN);
      vendor.returns().ofFlux("F.-1");
      assertThat(server.last().header("Authorization"))
          .isEqualTo("DSNLogin concentrateur=" + Capture.TOKEN);
      assertThat(server.seen).filteredOn(seen -> seen.target().contains("authentifier")).hasSize(1);
    }
  }

  @Test
  void anMsaAccountSignsInAtItsOwnAddress() {
    try (Capture server = new Capture()) {
      ApiDsnEnvironment environment =
          ApiDsnEnvironment.PRODUCTION_RA.toBuilder()
              .msaSignIn(server.uri())
              .consultation(server.uri())
              .build();
      list(house.builder(ApiDsnHouse.MSA).environment(environment).build());

      assertThat(server.seen.get(0).target()).isEqualTo("/authentifier/2.0");
      assertThat(new String(server.seen.get(0).body(), StandardCharsets.UTF_8))
          .isEqualTo(
              "<identifiants><identifiant>MSA-417</identifiant>"
                  + "<motdepasse>M3nestrel&lt;&amp;&gt;?</motdepasse></identifiants>");
    }
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(
            () ->
                house
                    .builder(ApiDsnHouse.MSA)
                    .environment(ApiDsnEnvironment.PRODUCTION_RA)
                    .build());
  }

  @Test
  void eachFormWorksAgainstTheSandbox() {
    list(house.client());
    list(house.builder(ApiDsnHouse.MSA).build());
    ApiDsnClient vendor = house.builder(ApiDsnHouse.VENDOR).build();
    list(vendor.onBehalfOf(ApiDsnHouse.who(ApiDsnHouse.PERSON)));
    assertThat(vendor.returns().ofConcentrateur(lately()).items()).isEmpty();
    assertThat(house.arrived("authentifier")).isEqualTo(3);
  }

  @Test
  void whatTheServiceWouldRefuseIsRefusedHere_beforeAnythingIsSent() {
    ApiDsnClient vendor = house.builder(ApiDsnHouse.VENDOR).build();
    assertThatThrownBy(() -> list(vendor)).isInstanceOf(ConfigurationException.class);
    ApiDsnClient person = house.client();
    assertThatThrownBy(() -> person.returns().ofConcentrateur(lately()))
        .isInstanceOf(ConfigurationException.class);
    assertThatThrownBy(() -> person.onBehalfOf(ApiDsnHouse.who(ApiDsnHouse.OTHER)))
        .isInstanceOf(ConfigurationException.class);
    assertThat(house.sandbox.arrivals().total()).isZero();
  }

  @Test
  void manyThreadsSignInOnce() throws Exception {
    ApiDsnClient client = house.client();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<?>> calls = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      calls.add(threads.submit(() -> list(client)));
    }
    for (Future<?> call : calls) {
      call.get();
    }
    threads.shutdown();
    assertThat(house.arrived("authentifier")).isEqualTo(1);
    assertThat(house.arrived("lister-retours-declarant")).isEqualTo(24);
  }

  @Test
  void aShortExpiresDoesNotLeadToOneSignInPerCall() {
    ApiDsnClient client = house.client();
    for (int i = 0; i < 9; i++) {
      list(client);
      house.clock.pass(Duration.ofMinutes(3));
    }
    assertThat(house.arrived("authentifier")).isEqualTo(1);

    ApiDsnClient literal = house.builder(ApiDsnHouse.OTHER).shortestSession(Duration.ZERO).build();
    list(literal);
    house.clock.pass(Duration.ofMinutes(3));
    list(literal);
    assertThat(house.arrived("authentifier")).isEqualTo(3);
  }

  @Test
  void aLongExpiresIsFollowed_andATokenWithoutOneIsKeptUntilItIsRefused() {
    house
        .portal()
        .behave(
            ApiDsnBehaviour.published()
                .withTokens(Duration.ofHours(2), Optional.of(Duration.ofHours(2))));
    ApiDsnClient client = house.client();
    list(client);
    house.clock.pass(Duration.ofMinutes(118));
    list(client);
    assertThat(house.arrived("authentifier")).isEqualTo(1);
    house.clock.pass(Duration.ofMinutes(3));
    list(client);
    assertThat(house.arrived("authentifier")).isEqualTo(2);

    house
        .portal()
        .behave(ApiDsnBehaviour.published().withTokens(Duration.ofHours(5), Optional.empty()));
    ApiDsnClient other = house.builder(ApiDsnHouse.OTHER).build();
    list(other);
    house.clock.pass(Duration.ofHours(4));
    list(other);
    assertThat(house.arrived("authentifier")).isEqualTo(3);
    house.clock.pass(Duration.ofHours(2));
    list(other);
    assertThat(house.arrived("authentifier")).isEqualTo(4);
  }

  @Test
  void aRefusedTokenIsReplacedOnce_andASecondRefusalEndsTheCall() {
    ApiDsnClient client = house.client();
    list(client);
    house.portal().endSessions();
    list(client);
    assertThat(house.arrived("authentifier")).isEqualTo(2);

    house.sandbox.faults().on("lister-retours-declarant").times(2).answer(401);
    assertThatExceptionOfType(UnauthorizedException.class).isThrownBy(() -> list(client));
    assertThat(house.arrived("authentifier")).isEqualTo(3);
  }

  @Test
  void anAccountThatIsNotRegisteredIsTold_withoutASecondSignIn() {
    house.portal().put(ApiDsnHouse.OTHER.withoutRegistration());
    assertThat(refused(house.builder(ApiDsnHouse.OTHER).build())).isEqualTo(Kind.NOT_REGISTERED);
    assertThat(house.arrived("authentifier")).isEqualTo(1);
  }

  @Test
  void aWrongPasswordIsSentOnce_untilItIsAskedForAgain() {
    ApiDsnClient client =
        house
            .builder(ApiDsnHouse.PERSON)
            .credentials(ApiDsnHouse.credentials(ApiDsnHouse.PERSON, "Tr0ubadour!"))
            .build();
    assertThat(refused(client)).isEqualTo(Kind.CREDENTIALS_REFUSED);
    assertThat(refused(client)).isEqualTo(Kind.CREDENTIALS_REFUSED);
    assertThat(house.arrived("authentifier")).isEqualTo(1);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> client.access().signIn())
          .isInstanceOf(AuthenticationException.class);
    }
    AuthenticationException locked =
        catchThrowableOfType(AuthenticationException.class, () -> client.access().signIn());
    assertThat(locked.kind()).isEqualTo(Kind.ACCOUNT_LOCKED);
  }

  @Test
  void anExpiredPasswordIsToldFromAWrongOne() {
    house.portal().put(ApiDsnHouse.OTHER.withExpiredPassword());
    assertThat(refused(house.builder(ApiDsnHouse.OTHER).build()))
        .isEqualTo(Kind.PASSWORD_CHANGE_REQUIRED);
  }

  @Test
  void aPlatformThatIsUnavailableSaysNothingOfTheAccount() {
    ApiDsnClient client = house.client();
    house.sandbox.faults().on("authentifier").answer(404);
    assertThat(refused(client)).isEqualTo(Kind.SERVICE_UNAVAILABLE);
    list(client);
    assertThat(house.arrived("authentifier")).isEqualTo(2);
  }

  @Test
  void thePresetsLeadToTheAddressesOfTheOperator() {
    assertThat(ApiDsnEnvironment.PRODUCTION_RG.deposit())
        .isEqualTo(URI.create("https://depot.dsnrg.net-entreprises.fr"));
    assertThat(ApiDsnEnvironment.PRODUCTION_RA.consultation())
        .isEqualTo(URI.create("https://consultation.dsnra.net-entreprises.fr"));
    assertThat(ApiDsnEnvironment.VENDOR_TEST_RG.download())
        .isEqualTo(URI.create("https://telechargement-edit.dsnrg.net-entreprises.fr"));
    assertThat(ApiDsnEnvironment.VENDOR_TEST_RA.deposit())
        .isEqualTo(URI.create("https://depot-formation.dsnra.net-entreprises.fr"));
    assertThat(
            List.of(
                ApiDsnEnvironment.PRODUCTION_RG,
                ApiDsnEnvironment.PRODUCTION_RA,
                ApiDsnEnvironment.VENDOR_TEST_RG,
                ApiDsnEnvironment.VENDOR_TEST_RA))
        .extracting(ApiDsnEnvironment::declarantService)
        .containsExactly("25", "26", "97", "94");
    assertThat(ApiDsnEnvironment.VENDOR_TEST_RG.signIn())
        .isEqualTo(URI.create("https://test-services.net-entreprises.fr"));
    assertThat(ApiDsnEnvironment.PRODUCTION_RG.usualMode()).isEqualTo(DsnMode.REAL);
    assertThat(ApiDsnEnvironment.VENDOR_TEST_RA.usualMode()).isEqualTo(DsnMode.TEST);
  }

  @Test
  void aClientWithoutEnvironmentSoftwareOrCredentialsIsNotMade() {
    assertThatThrownBy(() -> ApiDsnClient.builder(house.runtime).build())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("environment");
    assertThatThrownBy(
            () -> house.builder(ApiDsnHouse.PERSON).software("LOGI(PAIE)", "1", "EDITEUR"))
        .isInstanceOf(ConfigurationException.class);
  }
}
