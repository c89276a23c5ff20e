package fr.passerelle.sdk.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.amsn.model.roster.RosterChange;
import fr.passerelle.sdk.amsn.model.roster.RosterContractType;
import fr.passerelle.sdk.amsn.model.roster.RosterEmployee;
import fr.passerelle.sdk.amsn.model.roster.RosterEntry;
import fr.passerelle.sdk.amsn.model.roster.RosterExit;
import fr.passerelle.sdk.amsn.model.roster.RosterQuery;
import fr.passerelle.sdk.amsn.model.roster.RosterSearch;
import fr.passerelle.sdk.amsn.model.roster.RosterSex;
import fr.passerelle.sdk.amsn.model.roster.RosterStatus;
import fr.passerelle.sdk.amsn.model.roster.VersionedEmployee;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.AuthenticationException;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.ConflictException;
import fr.passerelle.sdk.error.ForbiddenException;
import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.NotFoundException;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.Problem;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.error.UnprocessableException;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.SandboxOptions;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.transport.retry.Sleeper;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The typed client end to end; every exchange is held against the published contract. */
class AmsnClientTest {
  private static final Siret HERE = Siret.of("73282932000074");
  private static final String MEMBER = "A10001";
  private static final String PASSWORD = "known-to-nobody";

  private PasserelleSandbox sandbox;
  private SdkRuntime runtime;
  private AmsnClient amsn;

  @BeforeEach
  void start() {
    sandbox =
        PasserelleSandbox.start(
            SandboxOptions.builder()
                .checkContract()
                .amsnMember(
                    AmsnMember.builder(MEMBER, PASSWORD)
                        .establishments(Set.of(HERE.value()))
                        .build())
                .build());
    Sleeper noWait = delay -> {};
    runtime = SdkRuntime.builder().sleeper(noWait).build();
    amsn = client(PASSWORD);
  }

  @AfterEach
  void everyExchangeKeptToTheContract() {
    runtime.close();
    assertThat(sandbox.contractViolations()).isEmpty();
    sandbox.close();
  }

  @Test
  void entryIsOnTheRoster_withEveryFieldThatWasSent() {
    RosterEntry entry =
        entry("Marolle").toBuilder().usageName("Brisac").exposures(List.of("bruit")).build();

    RosterEmployee created = amsn.roster().declareEntry(entry);
    RosterEmployee read = amsn.roster().get(created.getId()).employee();

    assertThat(read).isEqualTo(created);
    assertThat(read.nir()).contains(entry.getSocialSecurityNumber().orElseThrow());
    assertThat(read.getFamilyName()).isEqualTo("Marolle");
    assertThat(read.getUsageName()).contains("Brisac");
    assertThat(read.getBirthDate()).contains(entry.getBirthDate());
    assertThat(read.getMonitoringCategory().known()).contains(MonitoringCategory.SIA);
    assertThat(read.getExposures()).containsExactly("bruit");
    assertThat(read.isMultiEmployer()).isTrue();
    assertThat(read.getExitDate()).isEmpty();
  }

  @Test
  void entryIsRefused_whenThePersonIsThereAlready() {
    amsn.roster().declareEntry(entry("Marolle"));

    ConflictException refused =
        catchThrowableOfType(
            ConflictException.class, () -> amsn.roster().declareEntry(entry("Marolle")));

    assertThat(refused.problem().flatMap(Problem::code)).contains("already-on-roster");
    assertThat(refused).hasMessageNotContaining("Marolle").hasMessageNotContaining("18505");
    assertThat(sandbox.amsn().roster(MEMBER).size()).isEqualTo(1);
  }

  @Test
  void entryIsMadeOnce_whenTheSameKeyComesAgain() {
    RequestOptions key = RequestOptions.builder().idempotencyKey("november-0001").build();

    RosterEmployee first = amsn.roster().declareEntry(entry("Marolle"), key);
    RosterEmployee second = amsn.roster().declareEntry(entry("Marolle"), key);

    assertThat(second).isEqualTo(first);
    assertThat(sandbox.amsn().roster(MEMBER).size()).isEqualTo(1);
  }

  @Test
  void nothingLeaves_whenTheEntryBreaksItsOwnRules() {
    RosterEntry blank = entry(" ");

    InvalidModelException invalid =
        catchThrowableOfType(InvalidModelException.class, () -> amsn.roster().declareEntry(blank));

    assertThat(invalid.violations()).extracting(v -> v.path()).containsExactly("familyName");
    assertThat(sandbox.arrivals().total()).isZero();
  }

  @Test
  void entryIsRefusedByTheService_whenTheEstablishmentIsNotTheMembers() {
    RosterEntry elsewhere =
        entry("Marolle").toBuilder().establishment(Siret.of("35600000000048")).build();

    assertThatExceptionOfType(UnprocessableException.class)
        .isThrownBy(() -> amsn.roster().declareEntry(elsewhere))
        .satisfies(e -> assertThat(e.status()).isEqualTo(422));
  }

  @Test
  void exitIsDeclaredOnce_andASecondOneIsRefused() {
    String id = amsn.roster().declareEntry(entry("Marolle")).getId();
    RosterExit exit = RosterExit.builder().exitDate(LocalDate.of(2026, 10, 31)).build();

    assertThat(amsn.roster().declareExit(id, exit).getExitDate())
        .contains(LocalDate.of(2026, 10, 31));
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> amsn.roster().declareExit(id, exit))
        .satisfies(e -> assertThat(e.problem().flatMap(Problem::code)).contains("already-left"));
  }

  @Test
  void exitBeforeTheEntryIsRefused() {
    String id = amsn.roster().declareEntry(entry("Marolle")).getId();
    RosterExit tooEarly = RosterExit.builder().exitDate(LocalDate.of(2026, 9, 30)).build();

    assertThatExceptionOfType(UnprocessableException.class)
        .isThrownBy(() -> amsn.roster().declareExit(id, tooEarly));
  }

  @Test
  void changeRestsOnTheVersionThatWasRead() {
    String id = amsn.roster().declareEntry(entry("Marolle")).getId();
    VersionedEmployee read = amsn.roster().get(id);
    RosterChange job = RosterChange.builder().jobTitle("Cariste").pcsEse("652a").build();

    VersionedEmployee changed = amsn.roster().modify(id, job, read.version());

    assertThat(changed.employee().getJobTitle()).contains("Cariste");
    assertThat(changed.employee().getPcsEse()).contains("652a");
    assertThat(changed.employee().getFamilyName()).isEqualTo("Marolle");
    RosterChange late = RosterChange.builder().jobTitle("Magasinier").build();
    assertThatExceptionOfType(ResponseException.class)
        .isThrownBy(() -> amsn.roster().modify(id, late, read.version()))
        .satisfies(e -> assertThat(e.status()).isEqualTo(412));
    assertThat(amsn.roster().get(id)).isEqualTo(changed);
  }

  @Test
  void multiEmployerBoxIsTickedAndUnticked_asOftenAsOneLikes() {
    String id = amsn.roster().declareEntry(entry("Marolle")).getId();

    assertThat(amsn.roster().flagMultiEmployer(id, false).isMultiEmployer()).isFalse();
    assertThat(amsn.roster().flagMultiEmployer(id, false).isMultiEmployer()).isFalse();
    assertThat(amsn.roster().flagMultiEmployer(id, true).isMultiEmployer()).isTrue();
  }

  @Test
  void unknownLineIsNotFound() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> amsn.roster().get("emp-999999"));
  }

  @Test
  void listGoesOverAllPages_andResumesFromACursor() {
    for (int i = 1; i <= 7; i++) {
      amsn.roster().declareEntry(entry("Marolle", i));
    }
    RosterQuery three = RosterQuery.builder().pageSize(3).build();

    assertThat(amsn.roster().list(three).stream().map(RosterEmployee::getId))
        .hasSize(7)
        .doesNotHaveDuplicates();
    String cursor = amsn.roster().list(three).first().next().orElseThrow();
    assertThat(amsn.roster().list(three, cursor).stream()).hasSize(4);
    assertThat(amsn.roster().list(RosterQuery.builder().status(RosterStatus.LEFT).build()).stream())
        .isEmpty();
  }

  @Test
  void pageSizeIsCheckedBeforeAnythingIsSent() {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> amsn.roster().list(RosterQuery.builder().pageSize(201).build()));
    assertThat(sandbox.arrivals().total()).isZero();
  }

  @Test
  void searchFindsByNameAndByNumber() {
    RosterEmployee seventh = null;
    for (int i = 1; i <= 7; i++) {
      seventh = amsn.roster().declareEntry(entry("Marolle-" + "abcdefgh".charAt(i), i));
    }
    RosterSearch byNumber = RosterSearch.builder().socialSecurityNumber(seventh.nir()).build();
    RosterSearch byName = RosterSearch.builder().name("marolle H").build();

    assertThat(amsn.roster().search(byNumber).stream()).containsExactly(seventh);
    assertThat(amsn.roster().search(byName).stream()).containsExactly(seventh);
  }

  @Test
  void nothingWorks_untilTheFirstPasswordIsPersonalised() {
    sandbox.amsn().put(AmsnMember.builder("A2", "first").firstSignIn().build());
    char[][] password = {"first".toCharArray()};
    AmsnClient newcomer =
        AmsnClient.builder(runtime)
            .baseUri(sandbox.amsn().baseUri())
            .credentials("A2", Secret.from(() -> password[0].clone()))
            .build();

    assertThat(newcomer.account().signIn().passwordPersonalised()).isFalse();
    assertThatExceptionOfType(ForbiddenException.class)
        .isThrownBy(() -> newcomer.roster().list(RosterQuery.builder().build()))
        .satisfies(
            e ->
                assertThat(e.problem().flatMap(Problem::code))
                    .contains("password-not-personalised"));
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(
            () -> newcomer.account().personalisePassword(Secret.of("first"), Secret.of("first")));

    newcomer.account().personalisePassword(Secret.of("first"), Secret.of("second"));
    password[0] = "second".toCharArray();

    assertThat(newcomer.roster().list(RosterQuery.builder().build()).stream()).isEmpty();
    assertThat(newcomer.account().signIn().passwordPersonalised()).isTrue();
  }

  @Test
  void wrongPasswordIsTriedOnce_becauseAccountsLock() {
    AmsnClient stranger = client("wrong");

    for (int i = 0; i < 3; i++) {
      assertThatExceptionOfType(AuthenticationException.class)
          .isThrownBy(() -> stranger.roster().list(RosterQuery.builder().build()))
          .satisfies(
              e ->
                  assertThat(e.kind()).isEqualTo(AuthenticationException.Kind.CREDENTIALS_REFUSED));
    }
    assertThat(sandbox.arrivals().count("signIn")).isEqualTo(1);
  }

  @Test
  void endedSessionIsRenewedOnce_behindTheCallersBack() {
    amsn.roster().list(RosterQuery.builder().build());
    sandbox.amsn().endSessions();

    assertThat(amsn.roster().declareEntry(entry("Marolle")).getId()).isNotEmpty();
    assertThat(sandbox.arrivals().count("signIn")).isEqualTo(2);
  }

  @Test
  void signOutEndsTheSession_andTheNextCallOpensAnother() {
    amsn.account().signOut();
    assertThat(sandbox.arrivals().total()).isZero();

    amsn.roster().list(RosterQuery.builder().build());
    amsn.account().signOut();
    amsn.account().signOut();
    amsn.roster().list(RosterQuery.builder().build());

    assertThat(sandbox.arrivals().count("signOut")).isEqualTo(1);
    assertThat(sandbox.arrivals().count("signIn")).isEqualTo(2);
  }

  @Test
  void answerThatIsLostIsAskedForAgainWithTheSameKey() {
    amsn.account().signIn();
    sandbox.faults().on("declareEntry").times(1).resetAfterEffect();

    RosterEmployee created = amsn.roster().declareEntry(entry("Marolle"));

    assertThat(sandbox.arrivals().count("declareEntry")).isEqualTo(2);
    assertThat(sandbox.amsn().roster(MEMBER).find(created.getId())).isPresent();
    assertThat(sandbox.amsn().roster(MEMBER).size()).isEqualTo(1);
  }

  @Test
  void entryWhoseAnswerNeverComesIsSettledByLooking() {
    amsn.account().signIn();
    sandbox.faults().on("declareEntry").times(10).resetAfterEffect();
    OutcomeUnknownException unknown =
        catchThrowableOfType(
            OutcomeUnknownException.class, () -> amsn.roster().declareEntry(entry("Marolle")));
    assertThat(unknown.settlingOperation()).contains("amsn.roster.searchEmployees");
    assertThat(unknown.reconcile()).isEqualTo(Outcome.HAPPENED);
  }

  @Test
  void entryThatNeverArrivedIsSettledByLookingToo() {
    amsn.account().signIn();
    sandbox.faults().on("declareEntry").times(10).resetBeforeEffect();
    OutcomeUnknownException unknown =
        catchThrowableOfType(
            OutcomeUnknownException.class, () -> amsn.roster().declareEntry(entry("Marolle")));
    assertThat(unknown.reconcile()).isEqualTo(Outcome.DID_NOT_HAPPEN);
    assertThat(sandbox.amsn().roster(MEMBER).size()).isZero();
  }

  private AmsnClient client(String password) {
    return AmsnClient.builder(runtime)
        .baseUri(sandbox.amsn().baseUri())
        .credentials(MEMBER, Secret.of(password))
        .build();
  }

  private static RosterEntry entry(String familyName) {
    return entry(familyName, 12);
  }

  private static RosterEntry entry(String familyName, int serial) {
    return RosterEntry.builder()
        .establishment(HERE)
        .socialSecurityNumber(
            Nir.of(Nir13.of(String.format(Locale.ROOT, "1850599999%03d", serial))))
        .familyName(familyName)
        .firstNames("Armel")
        .sex(OpenCode.of(RosterSex.MALE))
        .birthDate(PartialDate.of(LocalDate.of(1985, 5, 14)))
        .entryDate(LocalDate.of(2026, 10, 1))
        .contractType(OpenCode.of(RosterContractType.PERMANENT))
        .monitoringCategory(OpenCode.of(MonitoringCategory.SIA))
        .multiEmployer(true)
        .build();
  }

  @Test
  void aViewWithOtherOptionsSharesTheSession_andLeavesTheClientAsItIs() {
    amsn.account().signIn();
    AmsnClient view =
        amsn.withOptions(o -> o.header("X-Batch", "night").total(Duration.ofMinutes(10)));
    assertThat(view.roster().list(RosterQuery.builder().build()).stream()).isEmpty();
    assertThat(amsn.roster().list(RosterQuery.builder().build()).stream()).isEmpty();
    view.account().signOut();
    assertThat(sandbox.arrivals().count("signIn")).isEqualTo(1);
    assertThat(amsn.roster().list(RosterQuery.builder().build()).stream()).isEmpty();
    assertThat(sandbox.arrivals().count("signIn")).as("the session is one").isEqualTo(2);
  }

  @Test
  void aKeyCannotBeTheOptionOfAView_becauseEveryEntryWouldBeTheSame() {
    RequestOptions keyed = RequestOptions.builder().idempotencyKey("k").build();
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> amsn.withOptions(keyed));
  }
}
