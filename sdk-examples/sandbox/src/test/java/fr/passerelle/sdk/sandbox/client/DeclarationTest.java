package fr.passerelle.sdk.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.passerelle.sdk.amsn.DeclarationWindowClosedException;
import fr.passerelle.sdk.amsn.model.declaration.DeclarationWindow;
import fr.passerelle.sdk.amsn.model.declaration.DeclaredEmployee;
import fr.passerelle.sdk.amsn.model.declaration.DeclaredEmployeeQuery;
import fr.passerelle.sdk.amsn.model.declaration.HeadcountLine;
import fr.passerelle.sdk.amsn.model.declaration.VersionedDraft;
import fr.passerelle.sdk.error.BadRequestException;
import fr.passerelle.sdk.error.ConflictException;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.error.UnprocessableException;
import fr.passerelle.sdk.sandbox.amsn.AnnualWindow;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Window, draft and nominal list end to end; every exchange is held against the contract. */
class DeclarationTest extends DeclarationScene {
  @Test
  void windowIsWhatTheServiceAnnounced_dayByDay() {
    DeclarationWindow window = amsn.declaration().window(YEAR);

    assertThat(window.isOpen()).isTrue();
    assertThat(window.getOpensOn()).contains(OPENS);
    assertThat(window.getClosesOn()).contains(CLOSES);
    assertThat(window.getReferenceDate()).contains(CLOSES);
    assertThat(window.isOpenOn(OPENS.minusDays(1))).isFalse();
    assertThat(window.isOpenOn(OPENS)).isTrue();
    assertThat(window.isOpenOn(CLOSES)).isTrue();
    assertThat(window.isOpenOn(CLOSES.plusDays(1))).isFalse();
  }

  @Test
  void windowOfAYearThatIsNotAnnouncedHasNoDays_alsoInJanuary() {
    DeclarationWindow window = amsn.declaration().window(2028);

    assertThat(window.isOpen()).isFalse();
    assertThat(window.getOpensOn()).isEmpty();
    assertThat(window.isOpenOn(LocalDate.of(2028, 1, 15))).isFalse();
  }

  @Test
  void windowMayBeInAnyMonth() {
    sandbox
        .amsn()
        .declarations(MEMBER)
        .announce(AnnualWindow.between(LocalDate.of(YEAR, 2, 1), LocalDate.of(YEAR, 3, 15)));
    moveTo("2027-03-01T10:00:00Z");

    assertThat(open().draft().getTotal()).isEqualTo(3);
  }

  @Test
  void draftIsPrefilledFromTheRoster_byEstablishmentAndCategory_withTheNominalList() {
    VersionedDraft opened = open();

    assertThat(opened.draft().getLines())
        .extracting(
            line -> line.getEstablishment().value(),
            DeclarationScene::category,
            HeadcountLine::getWorkers)
        .containsExactly(tuple(THERE, "SI", 1), tuple(HERE, "SI", 1), tuple(HERE, "SIR", 1));
    assertThat(opened.draft().getTotal()).isEqualTo(3);
    assertThat(list(200))
        .extracting(DeclaredEmployee::getFamilyName, DeclaredEmployee::isCounted)
        .containsExactly(
            tuple("Alpha", true),
            tuple("Bravo", true),
            tuple("Charlie", true),
            tuple("Delta", false));
    assertThat(list(1)).hasSize(4);
    assertThat(amsn.declaration().draft(YEAR)).isEqualTo(opened);
    assertThat(open()).isEqualTo(opened);
  }

  @Test
  void nominalListIsBegunAgain_whenTheDraftChangesMeanwhile() {
    VersionedDraft opened = open();
    DeclaredEmployeeQuery two = DeclaredEmployeeQuery.builder().pageSize(2).build();
    String cursor = amsn.declaration().employees(YEAR, two).first().next().orElseThrow();
    assertThat(amsn.declaration().employees(YEAR, two, cursor).stream()).hasSize(2);

    amsn.declaration().correct(opened, counting("emp-000001", false));

    assertThatExceptionOfType(BadRequestException.class)
        .isThrownBy(() -> amsn.declaration().employees(YEAR, two, cursor))
        .satisfies(e -> assertThat(code(e)).contains("invalid-cursor"));
  }

  @Test
  void correctionChangesWhoCounts_onTheVersionThatWasRead() {
    VersionedDraft opened = open();

    VersionedDraft corrected = amsn.declaration().correct(opened, counting("emp-000002", false));

    assertThat(corrected.draft().getTotal()).isEqualTo(2);
    assertThat(corrected.version()).isNotEqualTo(opened.version());
    assertThatExceptionOfType(ResponseException.class)
        .isThrownBy(() -> amsn.declaration().correct(opened, counting("emp-000001", false)))
        .satisfies(e -> assertThat(e.status()).isEqualTo(412));
    assertThatExceptionOfType(UnprocessableException.class)
        .isThrownBy(() -> amsn.declaration().correct(corrected, counting("emp-000099", true)));
  }

  @Test
  void changeOfTheRosterIsSeen_andTakenOverByRefilling() {
    VersionedDraft opened = open();
    assertThat(opened.draft().rosterChanged()).isFalse();

    sandbox.amsn().roster(MEMBER).add(worker("Golf", HERE).build());
    VersionedDraft stale = amsn.declaration().draft(YEAR);

    assertThat(stale.draft().rosterChanged()).isTrue();
    assertThat(stale.draft().getTotal()).isEqualTo(3);
    assertThat(stale.version()).isEqualTo(opened.version());
    VersionedDraft filled = amsn.declaration().refill(stale);
    assertThat(filled.draft().rosterChanged()).isFalse();
    assertThat(filled.draft().getTotal()).isEqualTo(4);
  }

  @Test
  void nothingIsSentOutsideTheWindow_andTheRefusalSaysWhenItOpens() {
    DeclarationWindow window = amsn.declaration().window(YEAR);
    VersionedDraft opened = open();
    moveTo("2027-02-01T08:00:00Z");
    long sent = sandbox.arrivals().total();

    for (Runnable call :
        List.<Runnable>of(
            () -> amsn.declaration().openDraft(window),
            () -> amsn.declaration().correct(opened, counting("emp-000001", false)),
            () -> amsn.declaration().refill(opened),
            () -> amsn.declaration().submit(opened, confirming(3)))) {
      DeclarationWindowClosedException refused =
          catchThrowableOfType(DeclarationWindowClosedException.class, call::run);
      assertThat(refused.year()).isEqualTo(YEAR);
      assertThat(refused.opensOn()).contains(OPENS);
      assertThat(refused.closesOn()).contains(CLOSES);
      assertThat(refused)
          .hasMessageContaining("2027-01-04")
          .hasMessageContaining("nothing was sent");
    }
    assertThat(sandbox.arrivals().total()).isEqualTo(sent);
  }

  @Test
  void dayIsThatOfFrance_notOfTheMachine() {
    DeclarationWindow window = amsn.declaration().window(YEAR);
    moveTo("2027-01-03T22:59:59Z");
    assertThatExceptionOfType(DeclarationWindowClosedException.class)
        .isThrownBy(() -> amsn.declaration().openDraft(window));

    moveTo("2027-01-03T23:00:00Z");
    assertThat(amsn.declaration().openDraft(window).draft().getTotal()).isEqualTo(3);
  }

  @Test
  void serviceRefusesToo_andSaysWhenItOpens_whenOnlyItsDayIsOutside() {
    DeclarationWindow window = amsn.declaration().window(YEAR);
    there.set("2027-01-02T10:00:00Z");

    ConflictException refused =
        catchThrowableOfType(ConflictException.class, () -> amsn.declaration().openDraft(window));

    assertThat(code(refused)).contains("window-closed");
    assertThat(DeclarationWindow.announcedBy(refused)).contains(OPENS);
    assertThat(sandbox.amsn().declarations(MEMBER).submitted()).isEmpty();
  }

  @Test
  void refusalWithoutAnAnnouncedDaySaysThat() {
    DeclarationWindow unannounced = amsn.declaration().window(2028);
    DeclarationWindowClosedException refused =
        catchThrowableOfType(
            DeclarationWindowClosedException.class,
            () -> amsn.declaration().openDraft(unannounced));
    assertThat(refused.opensOn()).isEmpty();
    assertThat(refused).hasMessageContaining("has no day announced");

    DeclarationWindow believed = unannounced.toBuilder().open(true).build();
    ConflictException answered =
        catchThrowableOfType(ConflictException.class, () -> amsn.declaration().openDraft(believed));
    assertThat(DeclarationWindow.announcedBy(answered)).isEmpty();
  }

  @Test
  void lostChangesAreSettledByTheDraft() {
    VersionedDraft opened = open();
    sandbox.faults().on("correctDraft").times(1).resetBeforeEffect();
    assertThat(
            unknown(() -> amsn.declaration().correct(opened, counting("emp-000001", false)))
                .reconcile())
        .isEqualTo(Outcome.DID_NOT_HAPPEN);
    sandbox.faults().on("refillDraft").times(1).resetAfterEffect();
    assertThat(unknown(() -> amsn.declaration().refill(opened)).reconcile())
        .isEqualTo(Outcome.STILL_UNKNOWN);
    assertThat(sandbox.arrivals().count("correctDraft")).isEqualTo(1);
    assertThat(sandbox.arrivals().count("refillDraft")).isEqualTo(1);
  }
}
