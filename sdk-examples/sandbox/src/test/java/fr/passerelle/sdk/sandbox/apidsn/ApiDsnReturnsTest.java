package fr.passerelle.sdk.sandbox.apidsn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.content.Content;
import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.ForbiddenException;
import fr.passerelle.sdk.error.NotFoundException;
import fr.passerelle.sdk.error.RateLimitedException;
import fr.passerelle.sdk.error.UnprocessableException;
import fr.passerelle.sdk.error.UntrustedAddressException;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnClient;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnEnvironment;
import fr.passerelle.sdk.netentreprises.apidsn.ListFormat;
import fr.passerelle.sdk.netentreprises.apidsn.model.ListedObject;
import fr.passerelle.sdk.netentreprises.apidsn.model.ListedReturn;
import fr.passerelle.sdk.netentreprises.apidsn.model.TimeWindow;
import fr.passerelle.sdk.netentreprises.apidsn.model.WindowList;
import fr.passerelle.sdk.netentreprises.apidsn.sync.ReturnSync;
import fr.passerelle.sdk.netentreprises.apidsn.sync.SyncScope;
import fr.passerelle.sdk.netentreprises.apidsn.sync.SyncSettings;
import fr.passerelle.sdk.netentreprises.dsn.DsnMode;
import fr.passerelle.sdk.netentreprises.returns.DsnReport;
import fr.passerelle.sdk.netentreprises.returns.DsnReturn;
import fr.passerelle.sdk.netentreprises.returns.ReportType;
import fr.passerelle.sdk.sandbox.apidsn.ApiDsnSandbox.RateSlot;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Returns and objects: lists, downloads, synchronisation (N-53 to N-55). */
class ApiDsnReturnsTest {
  private static final ApiDsnRate RATE =
      new ApiDsnRate(
          "01",
          "AB",
          "602MD",
          true,
          new BigDecimal("3.41"),
          LocalDate.of(2026, 1, 1),
          LocalDateTime.of(2026, 1, 5, 4, 5));

  private final ApiDsnHouse house = new ApiDsnHouse();

  @TempDir private Path folder;

  @AfterEach
  void close() {
    house.close();
  }

  private String deposit(ApiDsnClient client) {
    return client.deposits().deposit(Dsn.trial()).flux().orElseThrow();
  }

  private TimeWindow lately() {
    return TimeWindow.before(house.clock.instant(), Duration.ofMinutes(10));
  }

  private static String text(ApiDsnClient client, ListedReturn listed) {
    return new String(
        client.returns().download(listed, ContentHandler.toBytes(100_000)), StandardCharsets.UTF_8);
  }

  @Test
  void everyShapeOfTheListGivesTheSame_withAndWithoutWhatIsOptional() {
    String flux = deposit(house.client());
    house.portal().conform(flux);
    house.portal().publish(flux, "999", Optional.of("AUMGM1"), "text/plain", new byte[] {'x'});
    List<ApiDsnBehaviour> shapes =
        List.of(
            ApiDsnBehaviour.published(),
            ApiDsnBehaviour.published().withGuideJson(),
            ApiDsnBehaviour.published().withBareLists(),
            ApiDsnBehaviour.published().withGuideJson().withBareLists());
    for (ApiDsnBehaviour shape : shapes) {
      house.portal().behave(shape);
      for (ListFormat format : ListFormat.values()) {
        ApiDsnClient client = house.builder(ApiDsnHouse.PERSON).listFormat(format).build();
        WindowList<ListedReturn> list = client.returns().ofDeclarant(lately());
        assertThat(list.items())
            .extracting(one -> one.getNature().map(OpenCode::wire).orElseThrow())
            .containsExactly("11", "999");
        assertThat(list.items().get(1).getOps().isPresent()).isEqualTo(!shape.bareLists());
        assertThat(list.allowedWidth()).contains(Duration.ofMinutes(60));
        assertThat(list.nextPoll()).contains(house.clock.instant().plus(Duration.ofMinutes(2)));
        assertThat(client.returns().ofFlux(flux)).isEqualTo(list.items());
        assertThat(text(client, list.items().get(1))).isEqualTo("x");
      }
    }
  }

  @Test
  void whatIsDownloadedIsReadIntoTypes() throws IOException {
    ApiDsnClient client = house.client();
    String flux = deposit(client);
    house.portal().reject(flux, "S21.G00.40.009/CCH-11", 12);
    for (RateSlot slot : RateSlot.values()) {
      house.portal().rates(flux, Dsn.SIRET, List.of(RATE), slot);
      ListedReturn rates =
          client.returns().ofFlux(flux).stream()
              .filter(one -> one.getNature().map(OpenCode::wire).equals(Optional.of("34")))
              .findFirst()
              .orElseThrow();
      Path file = folder.resolve("crm34-" + slot + ".xml");
      client.returns().download(rates, ContentHandler.toFile(file));
      DsnReport report =
          DsnReturn.read(rates.getNature().orElseThrow(), Content.of(file, "application/xml"))
              .report()
              .orElseThrow();
      assertThat(report.getIssues()).isEmpty();
      assertThat(report.getRates())
          .singleElement()
          .satisfies(rate -> assertThat(rate.getRate()).isEqualByComparingTo("3.41"));
      assertThat(Files.size(file)).isPositive();
    }
    ListedReturn ban = client.returns().ofFlux(flux).get(0);
    DsnReport report =
        DsnReturn.read(
                ban.getNature().orElseThrow(),
                Content.of(
                    client.returns().download(ban, ContentHandler.toBytes(100_000)),
                    "application/xml"))
            .report()
            .orElseThrow();
    assertThat(report.getType().known()).contains(ReportType.BAN);
    assertThat(report.anomalies())
        .singleElement()
        .satisfies(one -> assertThat(one.getCode()).isEqualTo("S21.G00.40.009/CCH-11"));
  }

  @Test
  void aVerdictComesInItsTime() {
    house.portal().behave(ApiDsnBehaviour.published().withVerdictAfter(Duration.ofMinutes(4)));
    ApiDsnClient client = house.client();
    String flux = deposit(client);
    assertThat(client.returns().ofFlux(flux)).isEmpty();
    house.clock.pass(Duration.ofMinutes(4));
    assertThat(client.returns().ofFlux(flux)).hasSize(1);
    assertThat(client.returns().ofDeclarant(lately()).items()).hasSize(1);
  }

  @Test
  void aFluxThatIsUnknownForeignOrNoneIsToldApart() {
    ApiDsnClient client = house.client();
    String flux = deposit(client);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> client.returns().ofFlux("F1.unknown-"));
    assertThatExceptionOfType(UnprocessableException.class)
        .isThrownBy(() -> client.returns().ofFlux("F".repeat(51)));
    ApiDsnClient stranger = house.builder(ApiDsnHouse.OTHER).build();
    assertThatExceptionOfType(ForbiddenException.class)
        .isThrownBy(() -> stranger.returns().ofFlux(flux));
  }

  @Test
  void aWindowThatIsTooWideIsRefusedAtOnce_andNotRepeated() {
    ApiDsnClient client = house.client();
    TimeWindow wide = TimeWindow.before(house.clock.instant(), Duration.ofMinutes(61));
    assertThatExceptionOfType(RateLimitedException.class)
        .isThrownBy(() -> client.returns().ofDeclarant(wide));
    assertThat(house.arrived("lister-retours-declarant")).isEqualTo(1);
    assertThat(house.waits).isEmpty();
    house.sandbox.faults().on("lister-retours-declarant").answer(429, Duration.ofSeconds(7));
    client.returns().ofDeclarant(lately());
    assertThat(house.waits).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void aReplacedOrPurgedReturnIsGone() {
    ApiDsnClient client = house.client();
    String flux = deposit(client);
    house.portal().publish(flux, "34", Optional.of("A"), "text/plain", new byte[] {'1'});
    ListedReturn first = client.returns().ofFlux(flux).get(0);
    String second =
        house.portal().publish(flux, "34", Optional.of("A"), "text/plain", new byte[] {'2'});
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> text(client, first));
    ListedReturn replaced = client.returns().ofFlux(flux).get(0);
    assertThat(replaced.key()).isEqualTo(first.key());
    assertThat(text(client, replaced)).isEqualTo("2");
    house.portal().purge(flux, second);
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> text(client, replaced));
  }

  @Test
  void anAddressIsFollowedOnTheHostsOfTheEnvironmentOnly() {
    String port = Integer.toString(house.portal().baseUri().getPort());
    String elsewhere = "http://localhost:" + port + "/api-dsn";
    house.portal().behave(ApiDsnBehaviour.published().withUrlPrefix(elsewhere));
    ApiDsnClient client = house.client();
    String flux = deposit(client);
    house.portal().publish(flux, "94", Optional.empty(), "text/plain", new byte[] {'y'});
    ListedReturn listed = client.returns().ofFlux(flux).get(0);
    UntrustedAddressException refused =
        catchThrowableOfType(UntrustedAddressException.class, () -> text(client, listed));
    assertThat(refused.host()).contains("localhost");
    assertThat(house.arrived("telecharger-retour")).isZero();

    ApiDsnEnvironment wider =
        house.portal().environment(DsnMode.TEST).toBuilder()
            .downloadHost("localhost:" + port)
            .build();
    ApiDsnClient trusting = house.builder(ApiDsnHouse.PERSON).environment(wider).build();
    assertThat(text(trusting, listed)).isEqualTo("y");
  }

  @Test
  void aReturnWithoutAddressAndIdentifierHasNothingToDownload() {
    ListedReturn listed = ListedReturn.builder().flux("F1").build();
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> text(house.client(), listed));
    ListedReturn long11 =
        ListedReturn.builder().flux(deposit(house.client())).id("RETOUR00001").build();
    assertThatExceptionOfType(UnprocessableException.class)
        .isThrownBy(() -> text(house.client(), long11));
  }

  @Test
  void aConcentrateurSeesTheReturnsOfAllItsClients_andNobodyElses() {
    ApiDsnClient vendor = house.builder(ApiDsnHouse.VENDOR).build();
    String one = deposit(vendor.onBehalfOf(ApiDsnHouse.who(ApiDsnHouse.PERSON)));
    String two = deposit(vendor.onBehalfOf(ApiDsnHouse.who(ApiDsnHouse.OTHER)));
    String foreign = deposit(house.client());
    List.of(one, two, foreign).forEach(house.portal()::conform);
    assertThat(vendor.returns().ofConcentrateur(lately()).items())
        .extracting(ListedReturn::getFlux)
        .containsExactly(one, two);
    assertThat(vendor.returns().ofConcentrateur(lately()).allowedWidth())
        .contains(Duration.ofMinutes(10));
  }

  @Test
  void objectsAreListedAndDownloaded() {
    byte[] sheet = "<FICHE/>".getBytes(StandardCharsets.US_ASCII);
    house.portal().publishObject(ApiDsnHouse.PERSON, "732829320", Optional.of("00074"), sheet);
    house.portal().publishObject(ApiDsnHouse.OTHER, "732829320", Optional.empty(), sheet);
    ApiDsnClient client = house.client();
    ListedObject own = client.objects().ofDeclarant(lately()).items().get(0);
    assertThat(own.getNic()).hasValueSatisfying(nic -> assertThat(nic).hasToString("00074"));
    assertThat(own.isWholeCompany()).isFalse();
    assertThat(own.getNature()).contains("FPOC");
    assertThat(own.getDeclarant()).contains(ApiDsnHouse.who(ApiDsnHouse.PERSON));
    assertThat(client.objects().download(own, ContentHandler.toBytes(100))).isEqualTo(sheet);

    house.portal().behave(ApiDsnBehaviour.published().withBareLists());
    ApiDsnClient vendor = house.builder(ApiDsnHouse.VENDOR).build();
    List<ListedObject> all = vendor.objects().ofConcentrateur(lately()).items();
    assertThat(all).extracting(ListedObject::isWholeCompany).containsExactly(false, true);
    assertThat(vendor.objects().download(all.get(1), ContentHandler.toBytes(100))).isEqualTo(sheet);
  }

  @Test
  void aWalkFindsEveryReturn_narrowsItsWindows_andGoesOnFromItsPosition() {
    house.portal().behave(ApiDsnBehaviour.published().withWindows(20, 10, false));
    ApiDsnClient client = house.client();
    String flux = deposit(client);
    TimeWindow start = lately();
    for (int i = 0; i < 6; i++) {
      house.portal().publish(flux, "9" + i, Optional.empty(), "text/plain", new byte[] {'z'});
      house.clock.pass(Duration.ofMinutes(13));
    }
    List<String> kept = new ArrayList<>();
    List<String> handed = new ArrayList<>();
    ReturnSync sync =
        client
            .returns()
            .synchronise(SyncScope.DECLARANT, SyncSettings.from(start.from()).keeping(kept::add));
    sync.run(one -> handed.add(one.listed().getNature().orElseThrow().wire()));
    assertThat(handed).containsExactly("90", "91", "92", "93", "94", "95");

    house.portal().publish(flux, "90", Optional.empty(), "text/plain", new byte[] {'w'});
    house.clock.pass(Duration.ofMinutes(5));
    sync.run(
        one -> {
          assertThat(one.replacesEarlier()).isTrue();
          handed.add(text(client, one.listed()));
        });
    assertThat(handed).last().isEqualTo("w");

    int before = house.arrived("lister-retours-declarant");
    ReturnSync resumed =
        client
            .returns()
            .synchronise(SyncScope.DECLARANT, SyncSettings.resuming(kept.get(kept.size() - 1)));
    assertThat(resumed.run(one -> handed.add("never")).windows()).isZero();
    assertThat(house.arrived("lister-retours-declarant")).isEqualTo(before);
  }
}
