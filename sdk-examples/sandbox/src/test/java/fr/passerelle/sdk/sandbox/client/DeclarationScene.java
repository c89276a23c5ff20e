package fr.passerelle.sdk.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.amsn.AmsnClient;
import fr.passerelle.sdk.amsn.model.declaration.CountingDecision;
import fr.passerelle.sdk.amsn.model.declaration.DeclarationConfirmation;
import fr.passerelle.sdk.amsn.model.declaration.DeclaredEmployee;
import fr.passerelle.sdk.amsn.model.declaration.DeclaredEmployeeQuery;
import fr.passerelle.sdk.amsn.model.declaration.DraftCorrection;
import fr.passerelle.sdk.amsn.model.declaration.HeadcountLine;
import fr.passerelle.sdk.amsn.model.declaration.VersionedDraft;
import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.Problem;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.model.PartialDate;
import fr.passerelle.sdk.sandbox.PasserelleSandbox;
import fr.passerelle.sdk.sandbox.SandboxOptions;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.amsn.AnnualWindow;
import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
import fr.passerelle.sdk.transport.auth.Secret;
import fr.passerelle.sdk.transport.retry.Sleeper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A member with a window, six workers, and two clocks: that of the client, that of the service. */
abstract class DeclarationScene {
  static final int YEAR = 2027;
  static final LocalDate OPENS = LocalDate.of(YEAR, 1, 4);
  static final LocalDate CLOSES = LocalDate.of(YEAR, 1, 31);
  static final String MEMBER = "A10001";
  private static final String PASSWORD = "known-to-nobody";
  static final String HERE = "73282932000074";
  static final String THERE = "73282932000017";

  final SettableClock here = new SettableClock("2027-01-15T10:00:00Z");
  final SettableClock there = new SettableClock("2027-01-15T10:00:00Z");
  PasserelleSandbox sandbox;
  private SdkRuntime runtime;
  AmsnClient amsn;

  @BeforeEach
  void start() {
    sandbox =
        PasserelleSandbox.start(
            SandboxOptions.builder()
                .clock(there)
                .checkContract()
                .amsnMember(
                    AmsnMember.builder(MEMBER, PASSWORD)
                        .roster(
                            List.of(
                                worker("Alpha", HERE).build(),
                                worker("Bravo", HERE).monitoringCategory("SIR").build(),
                                worker("Charlie", THERE).build(),
                                worker("Delta", HERE).exitDate(LocalDate.of(2026, 12, 31)).build(),
                                worker("Echo", HERE).exitDate(LocalDate.of(2025, 12, 31)).build(),
                                worker("Foxtrot", HERE)
                                    .exitDate(LocalDate.of(2024, 12, 31))
                                    .build()))
                        .annualWindows(List.of(AnnualWindow.between(OPENS, CLOSES)))
                        .build())
                .build());
    Sleeper noWait = delay -> {};
    runtime = SdkRuntime.builder().clock(here).sleeper(noWait).build();
    amsn =
        AmsnClient.builder(runtime)
            .baseUri(sandbox.amsn().baseUri())
            .credentials(MEMBER, Secret.of(PASSWORD))
            .build();
  }

  @AfterEach
  void everyExchangeKeptToTheContract() {
    runtime.close();
    assertThat(sandbox.contractViolations()).isEmpty();
    sandbox.close();
  }

  VersionedDraft open() {
    return amsn.declaration().openDraft(amsn.declaration().window(YEAR));
  }

  List<DeclaredEmployee> list(int pageSize) {
    List<DeclaredEmployee> list = new ArrayList<>();
    amsn.declaration()
        .employees(YEAR, DeclaredEmployeeQuery.builder().pageSize(pageSize).build())
        .forEach(list::add);
    return list;
  }

  void moveTo(String instant) {
    here.set(instant);
    there.set(instant);
  }

  static OutcomeUnknownException unknown(Runnable call) {
    return catchThrowableOfType(OutcomeUnknownException.class, call::run);
  }

  static Optional<String> code(ResponseException refused) {
    return refused.problem().flatMap(Problem::code);
  }

  static String category(HeadcountLine line) {
    return line.getMonitoringCategory().wire();
  }

  static DraftCorrection counting(String employeeId, boolean counted) {
    return DraftCorrection.builder()
        .addEmployees(CountingDecision.builder().employeeId(employeeId).counted(counted).build())
        .build();
  }

  static DeclarationConfirmation confirming(int total) {
    return DeclarationConfirmation.builder().confirmedTotal(total).build();
  }

  static RosterRecord.Builder worker(String name, String establishment) {
    return RosterRecord.builder()
        .establishment(establishment)
        .familyName(name)
        .firstNames("Éloan")
        .sex("male")
        .birthDate(PartialDate.parse("1985-05-14"))
        .entryDate(LocalDate.of(2020, 1, 1));
  }

  /** A clock that stands until it is moved. */
  static final class SettableClock extends Clock {
    private volatile Instant now;

    SettableClock(String now) {
      this.now = Instant.parse(now);
    }

    void set(String instant) {
      now = Instant.parse(instant);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
