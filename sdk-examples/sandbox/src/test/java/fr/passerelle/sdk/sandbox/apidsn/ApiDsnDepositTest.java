package fr.passerelle.sdk.sandbox.apidsn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.content.Content;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.UnprocessableException;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnClient;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnEnvironment;
import fr.passerelle.sdk.netentreprises.apidsn.ListFormat;
import fr.passerelle.sdk.netentreprises.apidsn.UnfitDsnException;
import fr.passerelle.sdk.netentreprises.apidsn.UnfitDsnException.Reason;
import fr.passerelle.sdk.netentreprises.apidsn.model.DepositOutcome;
import fr.passerelle.sdk.netentreprises.apidsn.model.ListedDeposit;
import fr.passerelle.sdk.netentreprises.apidsn.model.TimeWindow;
import fr.passerelle.sdk.netentreprises.dsn.DsnMode;
import fr.passerelle.sdk.netentreprises.returns.ReportAnomaly;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deposits: what is sent, what is refused before, and what became of one that got no answer. */
class ApiDsnDepositTest {
  private final ApiDsnHouse house = new ApiDsnHouse();

  @TempDir private Path folder;

  @AfterEach
  void close() {
    house.close();
  }

  private Reason unfit(ApiDsnClient client, Content dsn) {
    return catchThrowableOfType(UnfitDsnException.class, () -> client.deposits().deposit(dsn))
        .reason();
  }

  private OutcomeUnknownException unknown(ApiDsnClient client) {
    return catchThrowableOfType(
        OutcomeUnknownException.class, () -> client.deposits().deposit(Dsn.trial()));
  }

  @Test
  void whatArrivesIsTheFileCompressed_withTheHeadersOfTheOperator() throws IOException {
    try (Capture server = new Capture()) {
      ApiDsnEnvironment environment =
          house.portal().environment(DsnMode.TEST).toBuilder().deposit(server.uri()).build();
      ApiDsnClient client = house.builder(ApiDsnHouse.PERSON).environment(environment).build();
      // The server answers no AEE.
      assertThat(unknown(client).settlingOperation()).contains("apidsn.deposits.list");

      assertThat(server.last().method() + " " + server.last().target())
          .isEqualTo("POST /deposer-dsn/1.0/");
      assertThat(server.last().header("Content-Type")).isEqualTo("text/plain");
      assertThat(server.last().header("Content-Encoding")).isEqualTo("gzip");
      assertThat(server.last().header("Content-Length"))
          .isEqualTo(Integer.toString(server.last().body().length));
      assertThat(server.last().header("User-Agent"))
          .isEqualTo("Client-DSN (LOGIPAIE/12.4; EDITEUR)");
      byte[] plain =
          new GZIPInputStream(new ByteArrayInputStream(server.last().body())).readAllBytes();
      assertThat(plain).isEqualTo(Dsn.bytes(Dsn.text("01", 1)));
    }
  }

  @Test
  void anAeeNamesTheDeposit_andTheFileIsThere() throws IOException {
    Path file = Files.write(folder.resolve("trial.dsn"), Dsn.bytes(Dsn.text("01", 1)));
    DepositOutcome outcome =
        house.client().deposits().deposit(Content.of(file, "application/octet-stream"));

    assertThat(outcome.isRegistered()).isTrue();
    assertThat(outcome.report().anomalies()).isEmpty();
    assertThat(new String(outcome.document(), StandardCharsets.UTF_8)).contains("type=\"AEE\"");
    assertThat(house.portal().deposits())
        .singleElement()
        .satisfies(
            deposit -> {
              assertThat(outcome.flux()).contains(deposit.flux());
              assertThat(deposit.content()).isEqualTo(Files.readAllBytes(file));
            });
    assertThat(outcome.toString()).doesNotContain("BRISAC", Dsn.SIRET);
  }

  @Test
  void aStreamThatExistsOnceIsDepositedToo_alsoAfterASignInThatHasEnded() {
    ApiDsnClient client = house.client();
    client.access().signIn();
    house.portal().endSessions();
    byte[] bytes = Dsn.bytes(Dsn.text("01", 1));
    DepositOutcome outcome =
        client.deposits().deposit(Content.once(new ByteArrayInputStream(bytes), -1, "text/plain"));
    assertThat(outcome.isRegistered()).isTrue();
    assertThat(house.portal().deposits()).hasSize(1);
    assertThat(house.arrived("authentifier")).isEqualTo(2);
  }

  @Test
  void anAreIsAValue_withItsAnomalies() {
    // The sandbox wants the head of the file first; the client only wants it somewhere.
    String text = "S10.G00.01.004,'x'\n" + Dsn.text("01", 1);
    DepositOutcome outcome = house.client().deposits().deposit(Dsn.content(text));

    assertThat(outcome.isRegistered()).isFalse();
    assertThat(outcome.report().anomalies())
        .extracting(ReportAnomaly::getCode)
        .containsExactly("B1-105-15");
    assertThat(outcome.flux()).isPresent();
    assertThat(house.portal().deposits()).isEmpty();
    assertThat(house.arrived("deposer-dsn")).isEqualTo(1);
  }

  @Test
  void aRefusalWithoutAReportIsARefusal() {
    house.sandbox.faults().on("deposer-dsn").answer(422);
    assertThatExceptionOfType(UnprocessableException.class)
        .isThrownBy(() -> house.client().deposits().deposit(Dsn.trial()));
  }

  @Test
  void aFileThatIsNotFitIsNotSent() throws IOException {
    ApiDsnClient client = house.client();
    assertThat(unfit(client, Dsn.content(Dsn.text("02", 1))))
        .isEqualTo(Reason.REAL_THOUGH_TRIAL_MEANT);
    assertThat(unfit(client, Dsn.content(Dsn.text("03", 1)))).isEqualTo(Reason.MODE_UNKNOWN);
    assertThat(unfit(client, Dsn.content(Dsn.text("01", 2)))).isEqualTo(Reason.NOT_ONE_DECLARATION);
    assertThat(unfit(client, Dsn.content(Dsn.text("01", 0)))).isEqualTo(Reason.NOT_ONE_DECLARATION);
    assertThat(unfit(client, Dsn.content(Dsn.text("01", 1) + Dsn.text("01", 1))))
        .isEqualTo(Reason.NOT_ONE_MESSAGE);
    assertThat(
            unfit(
                client,
                Content.of(Dsn.text("01", 1).getBytes(StandardCharsets.UTF_8), "text/plain")))
        .isEqualTo(Reason.NOT_ISO_8859_1);
    assertThat(unfit(client, Dsn.content(""))).isEqualTo(Reason.NOT_A_DSN);
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(Dsn.bytes(Dsn.text("01", 1)));
    }
    assertThat(unfit(client, Content.of(zipped.toByteArray(), "text/plain")))
        .isEqualTo(Reason.NOT_A_DSN);
    assertThat(house.sandbox.arrivals().total()).isZero();
  }

  @Test
  void theModeOfTheFileAgreesWithTheEnvironment_unlessTheCallerSaysOtherwise() {
    ApiDsnClient production =
        house
            .builder(ApiDsnHouse.PERSON)
            .environment(house.portal().environment(DsnMode.REAL))
            .build();
    assertThat(unfit(production, Dsn.trial())).isEqualTo(Reason.TRIAL_THOUGH_REAL_MEANT);
    assertThat(production.deposits().deposit(Dsn.trial(), DsnMode.TEST).isRegistered()).isTrue();
    assertThat(production.deposits().deposit(Dsn.content(Dsn.text("02", 1))).isRegistered())
        .isTrue();
  }

  @Test
  void anotherSoftwareInTheFileIsRefused_whenThatIsAsked() {
    ApiDsnClient strict =
        house
            .builder(ApiDsnHouse.PERSON)
            .software("LOGIPAIE", "12.5", "EDITEUR")
            .requireSameSoftwareInFiles()
            .build();
    UnfitDsnException refused =
        catchThrowableOfType(UnfitDsnException.class, () -> strict.deposits().deposit(Dsn.trial()));
    assertThat(refused.reason()).isEqualTo(Reason.OTHER_SOFTWARE);
    assertThat(refused.line()).isEqualTo(3);
    assertThat(
            house
                .builder(ApiDsnHouse.PERSON)
                .requireSameSoftwareInFiles()
                .build()
                .deposits()
                .deposit(Dsn.trial())
                .isRegistered())
        .isTrue();
  }

  @Test
  void aDepositWhoseAnswerIsLostIsSettledByTheList_andNeverSentTwice() {
    ApiDsnClient client = house.client();
    client.deposits().deposit(Dsn.trial());
    house.sandbox.faults().on("deposer-dsn").resetAfterEffect();
    OutcomeUnknownException lost = unknown(client);
    assertThat(house.arrived("deposer-dsn")).isEqualTo(2);
    assertThat(lost.reconcile()).isEqualTo(Outcome.HAPPENED);
    assertThat(lost.reconcile()).isEqualTo(Outcome.HAPPENED);
    assertThat(house.arrived("deposer-dsn")).isEqualTo(2);
  }

  @Test
  void aDepositThatNeverArrivedIsSettledToo_onceTheListWouldShowIt() {
    ApiDsnClient client = house.client();
    client.deposits().deposit(Dsn.trial());
    house.sandbox.faults().on("deposer-dsn").resetBeforeEffect();
    OutcomeUnknownException lost = unknown(client);
    assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_UNKNOWN);
    house.clock.pass(Duration.ofMinutes(3));
    assertThat(lost.reconcile()).isEqualTo(Outcome.DID_NOT_HAPPEN);
    assertThat(house.portal().deposits()).hasSize(1);
  }

  @Test
  void twoDepositsInDoubtAreNotTakenForOneAnother() {
    ApiDsnClient client = house.client();
    house.sandbox.faults().on("deposer-dsn").resetAfterEffect();
    OutcomeUnknownException arrived = unknown(client);
    house.sandbox.faults().on("deposer-dsn").resetBeforeEffect();
    OutcomeUnknownException vanished = unknown(client);
    house.clock.pass(Duration.ofMinutes(3));
    assertThat(arrived.reconcile()).isEqualTo(Outcome.STILL_UNKNOWN);
    assertThat(vanished.reconcile()).isEqualTo(Outcome.STILL_UNKNOWN);
  }

  @Test
  void aListThatCannotBeReadSettlesNothing() {
    ApiDsnClient client = house.client();
    house.sandbox.faults().on("deposer-dsn").resetAfterEffect();
    OutcomeUnknownException lost = unknown(client);
    house.sandbox.faults().on("lister-depots").times(3).answer(503);
    assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_UNKNOWN);
  }

  @Test
  void depositsAreListed_inBothFormats() {
    String flux = house.client().deposits().deposit(Dsn.trial()).flux().orElseThrow();
    for (ListFormat format : ListFormat.values()) {
      ApiDsnClient client = house.builder(ApiDsnHouse.PERSON).listFormat(format).build();
      assertThat(
              client
                  .deposits()
                  .list(TimeWindow.before(house.clock.instant(), Duration.ofMinutes(60)))
                  .items())
          .singleElement()
          .satisfies(
              listed -> {
                assertThat(listed.getFlux()).isEqualTo(flux);
                assertThat(listed.getStatus()).contains("OK");
                assertThat(listed.getDate())
                    .hasValueSatisfying(date -> assertThat(date).hasToString("2026-11-20T10:00"));
                assertThat(listed.getDeclarant()).contains(ApiDsnHouse.who(ApiDsnHouse.PERSON));
              });
    }
  }

  @Test
  void aConcentrateurDepositsForItsClient() {
    ApiDsnClient vendor = house.builder(ApiDsnHouse.VENDOR).build();
    ApiDsnClient forPerson = vendor.onBehalfOf(ApiDsnHouse.who(ApiDsnHouse.PERSON));
    String flux = forPerson.deposits().deposit(Dsn.trial()).flux().orElseThrow();
    TimeWindow lately = TimeWindow.before(house.clock.instant(), Duration.ofMinutes(10));
    assertThat(forPerson.deposits().list(lately).items())
        .extracting(ListedDeposit::getFlux)
        .containsExactly(flux);
    ApiDsnClient forOther = vendor.onBehalfOf(ApiDsnHouse.who(ApiDsnHouse.OTHER));
    assertThat(forOther.deposits().list(lately).items()).isEmpty();
  }
}
