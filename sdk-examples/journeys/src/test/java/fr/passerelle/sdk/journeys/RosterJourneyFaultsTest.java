package fr.passerelle.sdk.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.model.Workforce;
import fr.passerelle.sdk.netentreprises.dsn.DsnWorkforceReader;
import fr.passerelle.sdk.sandbox.DemoWorld;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
import fr.passerelle.sdk.transport.auth.Secret;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The journey when the portal refuses, breaks or dies. */
class RosterJourneyFaultsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/Paris"));

  private static Workforce workforce;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private PasserelleSandbox sandbox;
  private SdkRuntime runtime;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream in = DemoWorld.openDsn()) {
      workforce = DsnWorkforceReader.strict().load(in).getWorkforces().get(0);
    }
  }

  @BeforeEach
  void start() {
    sandbox = PasserelleSandbox.start(DemoWorld.options().checkContract().build());
    runtime = SdkRuntime.builder().sleeper(delay -> {}).build();
  }

  @AfterEach
  void stop() {
    runtime.close();
    assertThat(sandbox.contractViolations()).isEmpty();
    sandbox.close();
  }

  @Test
  void refusedEntryIsReportedWithItsReason_andTheOthersGoThrough() {
    List<RosterRecord> expected = rosterAfterAnUndisturbedRun();
    int[] entries = new int[1];
    sandbox
        .faults()
        .refuse("declareEntry", body -> entries[0]++ == 1, "/jobTitle", "not-in-our-list");

    boolean settled = journey().run(workforce, arbiter());

    assertThat(settled).isFalse();
    assertThat(text()).contains("Refused (1)").contains("/jobTitle").contains("not-in-our-list");
    assertThat(sandbox.amsn().roster(DemoWorld.MEMBER).size()).isEqualTo(expected.size() - 1);

    sandbox.faults().clear();
    assertThat(journey().run(workforce, arbiter())).isTrue();
    assertThat(identities()).isEqualTo(identitiesOf(expected));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 9, 13, 17, 21, 30})
  void secondRunCompletesWithoutDoubling_whenTheServerDiesAfterSomeRequests(int requests) {
    List<RosterRecord> expected = rosterAfterAnUndisturbedRun();
    sandbox.faults().downAfter(requests);
    try {
      journey().run(workforce, arbiter());
    } catch (SdkException e) {
      assertThat(e).hasMessageNotContaining(DemoWorld.PASSWORD);
    }

    sandbox.restart();

    assertThat(journey().run(workforce, arbiter())).isTrue();
    assertThat(identities()).isEqualTo(identitiesOf(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"declareEntry", "declareExit", "modifyEmployee", "flagMultiEmployer"})
  void nothingIsDoubled_whenTheAnswerIsLostAfterTheEffect(String operation) {
    List<RosterRecord> expected = rosterAfterAnUndisturbedRun();
    sandbox.faults().on(operation).times(1).resetAfterEffect();

    journey().run(workforce, arbiter());
    journey().run(workforce, arbiter());

    assertThat(identities()).isEqualTo(identitiesOf(expected));
  }

  @Test
  void wrongPasswordEndsTheJourneyAtOnce() {
    RosterJourney journey = journey("not the password");

    assertThatExceptionOfType(SdkException.class)
        .isThrownBy(() -> journey.run(workforce, arbiter()))
        .withMessageNotContaining("not the password");
    assertThat(sandbox.arrivals().count("signIn")).isEqualTo(1);
  }

  private List<RosterRecord> rosterAfterAnUndisturbedRun() {
    try (PasserelleSandbox other = PasserelleSandbox.start(DemoWorld.options().build())) {
      AmsnClient amsn =
          AmsnClient.builder(runtime)
              .baseUri(other.amsn().baseUri())
              .credentials(DemoWorld.MEMBER, Secret.of(DemoWorld.PASSWORD))
              .build();
      assertThat(new RosterJourney(amsn, screen(), CLOCK).run(workforce, arbiter())).isTrue();
      return other.amsn().roster(DemoWorld.MEMBER).stream().toList();
    }
  }

  private List<String> identities() {
    return identitiesOf(sandbox.amsn().roster(DemoWorld.MEMBER).stream().toList());
  }

  /** Who is there, since when, until when, in which job; ids depend on the order of arrival. */
  private static List<String> identitiesOf(List<RosterRecord> records) {
    return records.stream()
        .map(
            record ->
                String.join(
                    "|",
                    record.getEstablishment(),
                    record.getFamilyName(),
                    record.getFirstNames(),
                    record.getSocialSecurityNumber().orElse("-"),
                    record.getEntryDate().toString(),
                    record.getExitDate().map(Object::toString).orElse("-"),
                    record.getJobTitle().orElse("-"),
                    record.getContractType(),
                    Boolean.toString(record.isMultiEmployer())))
        .sorted()
        .toList();
  }

  private RosterJourney journey() {
    return journey(DemoWorld.PASSWORD);
  }

  private RosterJourney journey(String password) {
    AmsnClient amsn =
        AmsnClient.builder(runtime)
            .baseUri(sandbox.amsn().baseUri())
            .credentials(DemoWorld.MEMBER, Secret.of(password))
            .build();
    return new RosterJourney(amsn, screen(), CLOCK);
  }

  private static Arbiter arbiter() {
    return new DemoArbiter(DemoWorld.MONTH.atDay(1));
  }

  private Screen screen() {
    return new Screen(new PrintStream(out, true, StandardCharsets.UTF_8));
  }

  private String text() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
