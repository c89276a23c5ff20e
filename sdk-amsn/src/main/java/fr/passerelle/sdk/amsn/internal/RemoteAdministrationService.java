package fr.passerelle.sdk.amsn.internal;

import fr.passerelle.sdk.amsn.AdministrationService;
import fr.passerelle.sdk.amsn.model.administration.AddressChange;
import fr.passerelle.sdk.amsn.model.administration.AdministrationChange;
import fr.passerelle.sdk.amsn.model.administration.AdministrationDraft;
import fr.passerelle.sdk.amsn.model.administration.AdministrativeAddress;
import fr.passerelle.sdk.amsn.model.administration.AdministrativeInformation;
import fr.passerelle.sdk.amsn.model.administration.AnswerChange;
import fr.passerelle.sdk.amsn.model.administration.BankDetails;
import fr.passerelle.sdk.amsn.model.administration.BillingSetup;
import fr.passerelle.sdk.amsn.model.administration.DirectDebit;
import fr.passerelle.sdk.amsn.model.administration.DraftState;
import fr.passerelle.sdk.amsn.model.administration.VersionedDraft;
import fr.passerelle.sdk.amsn.operation.AdministrationOperations;
import fr.passerelle.sdk.client.ApiResponse;
import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.internal.ServiceCaller;
import fr.passerelle.sdk.error.Outcome;
import java.util.Optional;

/** The administrative information over HTTP. */
final class RemoteAdministrationService implements AdministrationService {
  private static final String DRAFT_ID = "draftId";

  private final ServiceCaller caller;

  RemoteAdministrationService(ServiceCaller caller) {
    this.caller = caller;
  }

  @Override
  public AdministrativeInformation read() {
    return caller
        .call(AdministrationOperations.GET_ADMINISTRATION)
        .returning(AdministrativeInformation.class);
  }

  @Override
  public VersionedDraft openDraft(AdministrationChange change, RequestOptions options) {
    AdministrationChecks.require(change);
    return versioned(
        caller
            .call(AdministrationOperations.OPEN_DRAFT)
            .body(change)
            .options(options)
            .settledBy(AdministrationOperations.GET_ADMINISTRATION, () -> settleOpening(change))
            .returningResponse(AdministrationDraft.class));
  }

  @Override
  public VersionedDraft draft(String draftId) {
    return versioned(
        caller
            .call(AdministrationOperations.GET_DRAFT)
            .path(DRAFT_ID, draftId)
            .returningResponse(AdministrationDraft.class));
  }

  @Override
  public VersionedDraft modifyDraft(VersionedDraft draft, AdministrationChange change) {
    AdministrationChecks.require(change);
    return versioned(
        caller
            .call(AdministrationOperations.MODIFY_DRAFT)
            .path(DRAFT_ID, draft.draft().getId())
            .ifMatch(draft.version())
            .body(change)
            .settledBy(AdministrationOperations.GET_DRAFT, () -> settleChange(draft))
            .returningResponse(AdministrationDraft.class));
  }

  @Override
  public AdministrationDraft confirm(VersionedDraft draft) {
    AdministrationChecks.requireComplete(draft.draft());
    return close(AdministrationOperations.CONFIRM_DRAFT, draft, DraftState.CONFIRMED);
  }

  @Override
  public AdministrationDraft abandon(VersionedDraft draft) {
    return close(AdministrationOperations.ABANDON_DRAFT, draft, DraftState.ABANDONED);
  }

  @Override
  public BillingSetup billing() {
    return caller.call(AdministrationOperations.GET_BILLING).returning(BillingSetup.class);
  }

  @Override
  public DirectDebit directDebit() {
    return caller.call(AdministrationOperations.GET_DIRECT_DEBIT).returning(DirectDebit.class);
  }

  @Override
  public DirectDebit recordBankDetails(BankDetails details) {
    AdministrationChecks.require(details);
    return caller
        .call(AdministrationOperations.RECORD_BANK_DETAILS)
        .body(details)
        .returning(DirectDebit.class);
  }

  private AdministrationDraft close(Operation operation, VersionedDraft draft, DraftState wanted) {
    String id = draft.draft().getId();
    return caller
        .call(operation)
        .path(DRAFT_ID, id)
        .ifMatch(draft.version())
        .settledBy(AdministrationOperations.GET_DRAFT, () -> settleClosing(id, wanted))
        .returning(AdministrationDraft.class);
  }

  /**
   * There is one open draft at most: none, and nothing happened; one that holds what was sent is
   * it; another one leaves open whether this one was before it.
   */
  private Outcome settleOpening(AdministrationChange change) {
    Optional<String> open = read().getOpenDraftId();
    if (open.isEmpty()) {
      return Outcome.DID_NOT_HAPPEN;
    }
    AdministrationDraft held = draft(open.get()).draft();
    boolean isThis =
        change.getAddresses().stream().allMatch(address -> holds(held, address))
            && change.getAnswers().stream().allMatch(answer -> holds(held, answer));
    return isThis ? Outcome.HAPPENED : Outcome.STILL_UNKNOWN;
  }

  private static boolean holds(AdministrationDraft draft, AddressChange change) {
    Optional<AdministrativeAddress> held =
        draft.getAddresses().stream()
            .filter(address -> address.getUse().equals(change.getUse()))
            .findFirst();
    return held.isPresent()
        && (change.getPostal().isEmpty() || held.get().getPostal().equals(change.getPostal()))
        && (change.getEmail().isEmpty() || held.get().emailAddress().equals(change.getEmail()));
  }

  private static boolean holds(AdministrationDraft draft, AnswerChange change) {
    return draft.getAnswers().stream()
        .filter(answer -> answer.getItem().wire().equals(change.getItem()))
        .anyMatch(answer -> answer.getValue().equals(Optional.of(change.getValue())));
  }

  /** The version tells: unchanged, nothing happened; changed, this change or somebody else's. */
  private Outcome settleChange(VersionedDraft draft) {
    return draft(draft.draft().getId()).version().equals(draft.version())
        ? Outcome.DID_NOT_HAPPEN
        : Outcome.STILL_UNKNOWN;
  }

  private Outcome settleClosing(String draftId, DraftState wanted) {
    AdministrationDraft held = draft(draftId).draft();
    if (held.getState().is(wanted)) {
      return Outcome.HAPPENED;
    }
    // Closed drafts stay closed: one of another known state was never what was wanted.
    return held.getState().known().isPresent() ? Outcome.DID_NOT_HAPPEN : Outcome.STILL_UNKNOWN;
  }

  private static VersionedDraft versioned(ApiResponse<AdministrationDraft> response) {
    return new VersionedDraft(response.value(), response.etag().orElseThrow());
  }
}
