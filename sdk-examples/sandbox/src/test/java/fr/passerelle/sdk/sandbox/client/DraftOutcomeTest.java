package fr.passerelle.sdk.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.amsn.model.administration.VersionedDraft;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import org.junit.jupiter.api.Test;

/** Drafts whose answers are lost: what is repeated, and what settles the rest. */
class DraftOutcomeTest extends AdministrationScene {
  @Test
  void draftIsOpenedOnce_whenItsAnswerIsLostOrItsKeyComesAgain() {
    amsn.account().signIn();
    sandbox.faults().on("openDraft").times(1).resetAfterEffect();
    RequestOptions key = RequestOptions.builder().idempotencyKey("draft-0001").build();

    VersionedDraft first = amsn.administration().openDraft(billing(), key);

    assertThat(sandbox.arrivals().count("openDraft")).isEqualTo(2);
    assertThat(amsn.administration().openDraft(billing(), key)).isEqualTo(first);
  }

  @Test
  void openingWhoseAnswerNeverComesIsSettledByReading() {
    amsn.account().signIn();
    sandbox.faults().on("openDraft").times(3).resetBeforeEffect();
    OutcomeUnknownException before = unknown(() -> amsn.administration().openDraft(billing()));
    assertThat(before.settlingOperation()).contains("amsn.administration.getAdministration");
    assertThat(before.reconcile()).isEqualTo(Outcome.DID_NOT_HAPPEN);

    sandbox.faults().on("openDraft").times(3).resetAfterEffect();
    OutcomeUnknownException after = unknown(() -> amsn.administration().openDraft(billing()));
    assertThat(after.reconcile()).isEqualTo(Outcome.HAPPENED);
    assertThat(before.reconcile()).as("it cannot tell them apart").isEqualTo(Outcome.HAPPENED);
  }

  @Test
  void openingIsLeftOpen_whenSomebodyElsesDraftStandsThere() {
    amsn.account().signIn();
    sandbox.faults().on("openDraft").times(3).resetBeforeEffect();
    OutcomeUnknownException unknown =
        unknown(() -> amsn.administration().openDraft(answer("machines")));

    amsn.administration().openDraft(billing());

    assertThat(unknown.reconcile()).isEqualTo(Outcome.STILL_UNKNOWN);
  }

  @Test
  void confirmationWhoseAnswerNeverComesIsSettledByReadingTheDraft() {
    VersionedDraft draft = complete();
    sandbox.faults().on("confirmDraft").times(3).resetBeforeEffect();
    assertThat(unknown(() -> amsn.administration().confirm(draft)).reconcile())
        .isEqualTo(Outcome.DID_NOT_HAPPEN);

    sandbox.faults().on("confirmDraft").times(3).resetAfterEffect();
    assertThat(unknown(() -> amsn.administration().confirm(draft)).reconcile())
        .isEqualTo(Outcome.HAPPENED);
    assertThat(amsn.administration().billing().emailAddress()).contains(INVOICES);
  }

  @Test
  void abandonmentWhoseAnswerNeverComesIsSettledByReadingTheDraft() {
    VersionedDraft draft = amsn.administration().openDraft(billing());
    sandbox.faults().on("abandonDraft").times(3).resetAfterEffect();

    assertThat(unknown(() -> amsn.administration().abandon(draft)).reconcile())
        .isEqualTo(Outcome.HAPPENED);
  }

  @Test
  void changeOfADraftIsSentOnce_andSettledByItsVersion() {
    VersionedDraft draft = amsn.administration().openDraft(billing());
    sandbox.faults().on("modifyDraft").times(1).resetBeforeEffect();
    OutcomeUnknownException lost =
        unknown(() -> amsn.administration().modifyDraft(draft, answer("machines")));

    assertThat(sandbox.arrivals().count("modifyDraft")).isEqualTo(1);
    assertThat(lost.reconcile()).isEqualTo(Outcome.DID_NOT_HAPPEN);
    amsn.administration().modifyDraft(draft, answer("machines"));
    assertThat(lost.reconcile()).isEqualTo(Outcome.STILL_UNKNOWN);
  }

  private static OutcomeUnknownException unknown(Runnable call) {
    return catchThrowableOfType(OutcomeUnknownException.class, call::run);
  }
}
