package fr.passerelle.sdk.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.sdk.amsn.OffPortalChangeException;
import fr.passerelle.sdk.amsn.model.administration.AddressChange;
import fr.passerelle.sdk.amsn.model.administration.AddressUse;
import fr.passerelle.sdk.amsn.model.administration.AdministrationChange;
import fr.passerelle.sdk.amsn.model.administration.AdministrationDraft;
import fr.passerelle.sdk.amsn.model.administration.AdministrationItem;
import fr.passerelle.sdk.amsn.model.administration.AdministrativeInformation;
import fr.passerelle.sdk.amsn.model.administration.DraftState;
import fr.passerelle.sdk.amsn.model.administration.PaperlessState;
import fr.passerelle.sdk.amsn.model.administration.VersionedDraft;
import fr.passerelle.sdk.error.ConflictException;
import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.NotFoundException;
import fr.passerelle.sdk.error.Problem;
import fr.passerelle.sdk.error.ResponseException;
import fr.passerelle.sdk.error.UnprocessableException;
import fr.passerelle.sdk.identifier.Email;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.model.Address;
import fr.passerelle.sdk.sandbox.amsn.AdministrationRecord;
import fr.passerelle.sdk.sandbox.amsn.AnswerRecord;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading and modifying the administrative information; the billing e-mail. */
class AdministrationTest extends AdministrationScene {
  @Test
  void whatIsInForceIsRead_withWhatIsMissing() {
    AdministrativeInformation read = amsn.administration().read();

    assertThat(read.getSiret().value()).isEqualTo(SIRET);
    assertThat(read.getLegalName()).isEqualTo("Reliures d'essai");
    assertThat(read.address(AddressUse.ADMINISTRATIVE).orElseThrow().emailAddress())
        .contains(Email.of("bureau@example.org"));
    assertThat(read.address(AddressUse.CONVOCATIONS)).isEmpty();
    assertThat(read.getAddresses()).extracting(a -> a.getUse().wire()).contains("archives");
    assertThat(read.getPaperless().getState().is(PaperlessState.NOT_RETURNED)).isTrue();
    assertThat(read.getMissing())
        .extracting(OpenCode::wire)
        .containsExactly("address.billing.email", "machines");
    assertThat(read.getOpenDraftId()).isEmpty();
  }

  @Test
  void draftHasNoEffect_untilItIsConfirmed() {
    AdministrationRecord before = held.inForce();

    VersionedDraft draft = amsn.administration().openDraft(billing());

    assertThat(held.inForce()).isEqualTo(before);
    assertThat(amsn.administration().read().getOpenDraftId()).contains(draft.draft().getId());
    assertThat(draft.draft().getDiffering())
        .containsExactly(OpenCode.of(AdministrationItem.BILLING_EMAIL));
    assertThat(draft.draft().getMissing()).extracting(OpenCode::wire).containsExactly("machines");

    VersionedDraft complete = amsn.administration().modifyDraft(draft, answer("machines"));
    assertThat(complete.draft().getMissing()).isEmpty();
    assertThat(amsn.administration().draft(draft.draft().getId())).isEqualTo(complete);
    assertThat(held.inForce()).isEqualTo(before);

    AdministrationDraft confirmed = amsn.administration().confirm(complete);
    assertThat(confirmed.getState().is(DraftState.CONFIRMED)).isTrue();
    assertThat(confirmed.getClosedAt()).isPresent();
    assertThat(confirmed.getDiffering())
        .extracting(OpenCode::wire)
        .containsExactly("address.billing.email", "machines");
    AdministrativeInformation after = amsn.administration().read();
    assertThat(after.getMissing()).isEmpty();
    assertThat(after.getOpenDraftId()).isEmpty();
    assertThat(after.address(AddressUse.BILLING).orElseThrow().emailAddress()).contains(INVOICES);
    assertThat(after.address(AddressUse.BILLING).orElseThrow().getPostal()).isPresent();
  }

  @Test
  void postalAddressIsReplacedAsAWhole_andTheEmailBesideItStays() {
    Address moved =
        Address.builder().street("9 rue Neuve").postalCode("99999").locality("AILLEURS").build();
    AdministrationChange change =
        AdministrationChange.builder()
            .addAddresses(
                AddressChange.builder()
                    .use(OpenCode.of(AddressUse.ADMINISTRATIVE))
                    .postal(moved)
                    .build())
            .build();

    AdministrationDraft draft = amsn.administration().openDraft(change).draft();

    assertThat(draft.address(AddressUse.ADMINISTRATIVE).orElseThrow().getPostal()).contains(moved);
    assertThat(draft.address(AddressUse.ADMINISTRATIVE).orElseThrow().getEmail())
        .contains("bureau@example.org");
  }

  @Test
  void abandonedDraftNeverHadAnEffect_andAnotherCanBeOpened() {
    AdministrationRecord before = held.inForce();
    VersionedDraft draft = amsn.administration().openDraft(billing());

    AdministrationDraft abandoned = amsn.administration().abandon(draft);

    assertThat(abandoned.getState().is(DraftState.ABANDONED)).isTrue();
    assertThat(held.inForce()).isEqualTo(before);
    assertThat(amsn.administration().openDraft(billing()).draft().getId())
        .isNotEqualTo(abandoned.getId());
  }

  @Test
  void confirmationIsRefusedHere_namingWhatTheDraftLacks() {
    VersionedDraft draft = amsn.administration().openDraft(answer("machines"));
    long before = sandbox.arrivals().total();

    InvalidModelException refused =
        catchThrowableOfType(
            InvalidModelException.class, () -> amsn.administration().confirm(draft));

    assertThat(refused.violations())
        .extracting(v -> v.path() + " " + v.constraint())
        .containsExactly("address.billing.email Mandatory");
    assertThat(sandbox.arrivals().total()).isEqualTo(before);
  }

  @Test
  void confirmationIsRefusedByTheService_whenAQuestionBecameMandatoryMeanwhile() {
    VersionedDraft draft = complete();
    held.put(
        held.inForce().toBuilder()
            .addAnswers(AnswerRecord.builder().item("headcount").mandatory(true).build())
            .build());

    UnprocessableException refused =
        catchThrowableOfType(
            UnprocessableException.class, () -> amsn.administration().confirm(draft));

    Problem problem = refused.problem().orElseThrow();
    assertThat(problem.code()).contains("mandatory-missing");
    assertThat(problem.errors())
        .extracting(e -> e.pointer() + " " + e.code())
        .containsExactly("draft/headcount required");
    assertThat(amsn.administration().draft(draft.draft().getId()).draft().getMissing())
        .extracting(OpenCode::wire)
        .containsExactly("headcount");
  }

  @ParameterizedTest
  @ValueSource(strings = {"siret", "SIRET", "legal-name", "legalName", "raison_sociale"})
  void siretAndLegalNameAreRefusedHere_withWhomToWriteTo(String item) {
    OffPortalChangeException refused =
        catchThrowableOfType(
            OffPortalChangeException.class, () -> amsn.administration().openDraft(answer(item)));

    assertThat(refused)
        .hasMessageContaining("comptabilite@amsn.fr")
        .hasMessageNotContaining("deux");
    assertThat(refused.guidance().contact().value()).isEqualTo("comptabilite@amsn.fr");
    assertThat(refused.guidance().subject()).startsWith("Changement de ");
    assertThat(refused.guidance().statements()).isNotEmpty();
    assertThat(sandbox.arrivals().total()).isZero();
  }

  @Test
  void siretIsRefusedInAnOpenDraftToo() {
    VersionedDraft draft = amsn.administration().openDraft(billing());

    assertThatExceptionOfType(OffPortalChangeException.class)
        .isThrownBy(() -> amsn.administration().modifyDraft(draft, answer("siret")));
    assertThat(sandbox.arrivals().count("modifyDraft")).isZero();
  }

  @Test
  void nothingLeaves_whenAChangeIsEmptyOrNamesAThingTwice() {
    AdministrationChange twice =
        AdministrationChange.builder()
            .addAddresses(
                AddressChange.email(AddressUse.BILLING, INVOICES),
                AddressChange.email(AddressUse.BILLING, INVOICES),
                AddressChange.builder().use(OpenCode.of(AddressUse.CONVOCATIONS)).build())
            .addAllAnswers(answer("machines").getAnswers())
            .addAllAnswers(answer("machines").getAnswers())
            .build();

    assertThat(violations(AdministrationChange.builder().build())).containsExactly(" Empty");
    assertThat(violations(twice))
        .containsExactly("addresses[1].use Twice", "addresses[2] Empty", "answers[1].item Twice");
    assertThat(sandbox.arrivals().total()).isZero();
  }

  @Test
  void secondDraftIsRefused_whileOneIsOpen() {
    VersionedDraft open = amsn.administration().openDraft(billing());

    ConflictException refused =
        catchThrowableOfType(
            ConflictException.class, () -> amsn.administration().openDraft(billing()));

    assertThat(refused.problem().flatMap(Problem::code)).contains("draft-open");
    assertThat(refused.problem().orElseThrow().members())
        .containsEntry("openDraftId", open.draft().getId());
  }

  @Test
  void questionThatNobodyAskedIsRefused_byItsPlace() {
    UnprocessableException refused =
        catchThrowableOfType(
            UnprocessableException.class,
            () -> amsn.administration().openDraft(answer("nobody-asked")));

    assertThat(refused.problem().orElseThrow().errors())
        .extracting(e -> e.pointer() + " " + e.code())
        .containsExactly("/answers/0/item unknown-item");
  }

  @Test
  void changeAndConfirmationRestOnTheVersionThatWasRead() {
    VersionedDraft stale = amsn.administration().openDraft(billing());
    VersionedDraft complete = amsn.administration().modifyDraft(stale, answer("machines"));
    VersionedDraft pretended = new VersionedDraft(complete.draft(), stale.version());

    List<Runnable> late =
        List.of(
            () -> amsn.administration().modifyDraft(stale, billing()),
            () -> amsn.administration().confirm(pretended),
            () -> amsn.administration().abandon(stale));

    for (Runnable call : late) {
      assertThatExceptionOfType(ResponseException.class)
          .isThrownBy(call::run)
          .satisfies(e -> assertThat(e.status()).isEqualTo(412));
    }
    assertThat(amsn.administration().draft(stale.draft().getId())).isEqualTo(complete);
  }

  @Test
  void closedDraftCanNoLongerBeChangedConfirmedOrAbandoned() {
    VersionedDraft draft = complete();
    amsn.administration().confirm(draft);
    VersionedDraft closed = amsn.administration().draft(draft.draft().getId());

    List<Runnable> late =
        List.of(
            () -> amsn.administration().modifyDraft(closed, billing()),
            () -> amsn.administration().confirm(closed),
            () -> amsn.administration().abandon(closed));

    for (Runnable call : late) {
      assertThatExceptionOfType(ConflictException.class)
          .isThrownBy(call::run)
          .satisfies(e -> assertThat(e.problem().flatMap(Problem::code)).contains("draft-closed"));
    }
  }

  @Test
  void draftOfNobodyIsNotFound() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> amsn.administration().draft("draft-000099"))
        .satisfies(e -> assertThat(e.problem().flatMap(Problem::code)).contains("draft-not-found"));
  }

  @Test
  void invoicesArriveByEmail_onlyWithASoundAddressAndTheCoupon() {
    assertThat(amsn.administration().billing().getEmail()).isEmpty();
    assertThat(amsn.administration().billing().invoicesArriveByEmail()).isFalse();

    amsn.administration().confirm(complete());
    assertThat(amsn.administration().billing().emailAddress()).contains(INVOICES);
    assertThat(amsn.administration().billing().invoicesArriveByEmail()).isFalse();

    held.put(
        held.inForce().toBuilder()
            .paperlessState("returned")
            .paperlessReturnedOn(LocalDate.of(2026, 11, 2))
            .build());
    assertThat(amsn.administration().billing().invoicesArriveByEmail()).isTrue();
    assertThat(amsn.administration().billing().getPaperless().getReturnedOn())
        .contains(LocalDate.of(2026, 11, 2));
  }

  private List<String> violations(AdministrationChange change) {
    return catchThrowableOfType(
            InvalidModelException.class, () -> amsn.administration().openDraft(change))
        .violations()
        .stream()
        .map(v -> v.path() + " " + v.constraint())
        .toList();
  }
}
