package fr.passerelle.sdk.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.amsn.model.declaration.DeclarationConfirmation;
import fr.passerelle.sdk.amsn.model.declaration.DeclarationReceipt;
import fr.passerelle.sdk.amsn.model.declaration.VersionedDraft;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.error.ConflictException;
import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.NotFoundException;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.error.OutcomeUnknownException;
import fr.passerelle.sdk.error.Violation;
import org.junit.jupiter.api.Test;

/** Submission and receipt end to end; every exchange is held against the contract. */
class DeclarationSubmissionTest extends DeclarationScene {
  @Test
  void draftOfAChangedRosterIsNotSubmitted_unlessThatIsAccepted() {
    VersionedDraft opened = open();
    sandbox.amsn().roster(MEMBER).add(worker("Golf", HERE).build());

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> amsn.declaration().submit(opened, confirming(3)))
        .satisfies(e -> assertThat(code(e)).contains("roster-changed"));
    VersionedDraft read = amsn.declaration().draft(YEAR);
    long sent = sandbox.arrivals().total();
    InvalidModelException refused =
        catchThrowableOfType(
            InvalidModelException.class, () -> amsn.declaration().submit(read, confirming(3)));
    assertThat(refused.violations())
        .extracting(Violation::path)
        .containsExactly("rosterChangeAccepted");
    assertThat(sandbox.arrivals().total()).isEqualTo(sent);

    DeclarationReceipt receipt =
        amsn.declaration()
            .submit(
                read,
                DeclarationConfirmation.builder()
                    .confirmedTotal(3)
                    .rosterChangeAccepted(true)
                    .build());
    assertThat(receipt.getTotal()).isEqualTo(3);
  }

  @Test
  void submissionGivesAReceipt_whichIsFoundAgain() {
    VersionedDraft opened = open();

    DeclarationReceipt receipt = amsn.declaration().submit(opened, confirming(3));

    assertThat(receipt.getYear()).isEqualTo(YEAR);
    assertThat(receipt.getTotal()).isEqualTo(3);
    assertThat(receipt.getLines()).isEqualTo(opened.draft().getLines());
    assertThat(receipt.getDraftVersion()).isEqualTo(opened.version());
    assertThat(receipt.getSubmittedAt()).isEqualTo(there.instant());
    assertThat(amsn.declaration().receipt(YEAR)).isEqualTo(receipt);
    assertThat(amsn.declaration().draft(YEAR).draft().isSubmitted()).isTrue();
  }

  @Test
  void submittedTwiceIsDeclaredOnce_andGivesTheFirstReceipt_whateverTheKey() {
    VersionedDraft opened = open();

    DeclarationReceipt first = amsn.declaration().submit(opened, confirming(3));
    DeclarationReceipt second =
        amsn.declaration()
            .submit(
                opened,
                confirming(3),
                RequestOptions.builder().idempotencyKey("january-2027").build());

    assertThat(second).isEqualTo(first);
    assertThat(sandbox.amsn().declarations(MEMBER).submitted()).hasSize(1);
  }

  @Test
  void otherVersionIsRefused_onceTheYearIsDeclared() {
    VersionedDraft opened = open();
    VersionedDraft corrected = amsn.declaration().correct(opened, counting("emp-000002", false));
    amsn.declaration().submit(corrected, confirming(2));

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> amsn.declaration().submit(opened, confirming(3)))
        .satisfies(e -> assertThat(code(e)).contains("already-submitted"));
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> amsn.declaration().correct(corrected, counting("emp-000002", true)))
        .satisfies(e -> assertThat(code(e)).contains("already-submitted"));
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> amsn.declaration().refill(corrected))
        .satisfies(e -> assertThat(code(e)).contains("already-submitted"));
    assertThat(sandbox.amsn().declarations(MEMBER).submitted())
        .singleElement()
        .satisfies(made -> assertThat(made.total()).isEqualTo(2));
  }

  @Test
  void totalThatIsNotThatOfTheDraftIsRefused_andNothingIsSent() {
    VersionedDraft opened = open();
    long sent = sandbox.arrivals().total();

    InvalidModelException refused =
        catchThrowableOfType(
            InvalidModelException.class, () -> amsn.declaration().submit(opened, confirming(4)));

    assertThat(refused.violations()).extracting(Violation::path).containsExactly("confirmedTotal");
    assertThat(sandbox.arrivals().total()).isEqualTo(sent);
  }

  @Test
  void lostAnswerIsRepeatedUnderItsKey_andDeclaredOnce() {
    VersionedDraft opened = open();
    sandbox.faults().on("submitDeclaration").times(1).resetAfterEffect();

    DeclarationReceipt receipt = amsn.declaration().submit(opened, confirming(3));

    assertThat(sandbox.arrivals().count("submitDeclaration")).isEqualTo(2);
    assertThat(amsn.declaration().receipt(YEAR)).isEqualTo(receipt);
    assertThat(sandbox.amsn().declarations(MEMBER).submitted()).hasSize(1);
  }

  @Test
  void lostAnswersAreSettledByTheReceipt() {
    VersionedDraft opened = open();
    sandbox.faults().on("submitDeclaration").times(10).resetBeforeEffect();
    assertThat(unknown(() -> amsn.declaration().submit(opened, confirming(3))).reconcile())
        .isEqualTo(Outcome.DID_NOT_HAPPEN);

    sandbox.faults().clear();
    sandbox.faults().on("submitDeclaration").times(10).resetAfterEffect();
    OutcomeUnknownException lost = unknown(() -> amsn.declaration().submit(opened, confirming(3)));
    assertThat(lost.settlingOperation()).contains("amsn.declaration.getReceipt");
    assertThat(lost.reconcile()).isEqualTo(Outcome.HAPPENED);
    assertThat(sandbox.amsn().declarations(MEMBER).submitted()).hasSize(1);
  }

  @Test
  void lostSubmissionDidNotHappen_whenSomebodyDeclaredAnotherVersion() {
    VersionedDraft opened = open();
    sandbox.faults().on("submitDeclaration").times(10).resetBeforeEffect();
    OutcomeUnknownException lost = unknown(() -> amsn.declaration().submit(opened, confirming(3)));
    sandbox.faults().clear();
    VersionedDraft other = amsn.declaration().correct(opened, counting("emp-000002", false));
    amsn.declaration().submit(other, confirming(2));

    assertThat(lost.reconcile()).isEqualTo(Outcome.DID_NOT_HAPPEN);
  }

  @Test
  void nothingIsFound_beforeItIsThere() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> amsn.declaration().draft(YEAR))
        .satisfies(e -> assertThat(code(e)).contains("draft-not-found"));
    open();
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> amsn.declaration().receipt(YEAR))
        .satisfies(e -> assertThat(code(e)).contains("receipt-not-found"));
  }
}
