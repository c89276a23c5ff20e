package fr.passerelle.sdk.amsn.internal;

import fr.passerelle.sdk.amsn.DeclarationService;
import fr.passerelle.sdk.amsn.DeclarationWindowClosedException;
import fr.passerelle.sdk.amsn.model.declaration.DeclarationConfirmation;
import fr.passerelle.sdk.amsn.model.declaration.DeclarationDraft;
import fr.passerelle.sdk.amsn.model.declaration.DeclarationReceipt;
import fr.passerelle.sdk.amsn.model.declaration.DeclarationWindow;
import fr.passerelle.sdk.amsn.model.declaration.DeclaredEmployee;
import fr.passerelle.sdk.amsn.model.declaration.DeclaredEmployeeQuery;
import fr.passerelle.sdk.amsn.model.declaration.DraftCorrection;
import fr.passerelle.sdk.amsn.model.declaration.VersionedDraft;
import fr.passerelle.sdk.amsn.operation.DeclarationOperations;
import fr.passerelle.sdk.client.ApiResponse;
import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.internal.ServiceCall;
import fr.passerelle.sdk.client.internal.ServiceCaller;
import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.NotFoundException;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.error.Violation;
import fr.passerelle.sdk.identifier.Siret;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The annual declaration over HTTP. */
final class RemoteDeclarationService implements DeclarationService {
  private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");
  private static final String YEAR = "year";

  private final ServiceCaller caller;
  private final Clock clock;

  /**
   * Makes the service.
   *
   * @param caller sends the calls
   * @param clock tells which day it is
   */
  RemoteDeclarationService(ServiceCaller caller, Clock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  @Override
  public DeclarationWindow window(int year) {
    return call(DeclarationOperations.GET_WINDOW, year).returning(DeclarationWindow.class);
  }

  @Override
  public VersionedDraft openDraft(DeclarationWindow window) {
    requireOpen(DeclarationOperations.OPEN_DRAFT, window);
    return versioned(
        call(DeclarationOperations.OPEN_DRAFT, window.getYear())
            .returningResponse(DeclarationDraft.class));
  }

  @Override
  public VersionedDraft draft(int year) {
    return versioned(
        call(DeclarationOperations.GET_DRAFT, year).returningResponse(DeclarationDraft.class));
  }

  @Override
  public Pages<DeclaredEmployee> employees(int year, DeclaredEmployeeQuery query) {
    return listing(year, query).returningPages(DeclaredEmployee.class);
  }

  @Override
  public Pages<DeclaredEmployee> employees(int year, DeclaredEmployeeQuery query, String cursor) {
    return listing(year, query).startingAt(cursor).returningPages(DeclaredEmployee.class);
  }

  @Override
  public VersionedDraft correct(VersionedDraft draft, DraftCorrection correction) {
    requireOpen(DeclarationOperations.CORRECT_DRAFT, draft.draft().getWindow());
    return versioned(
        change(DeclarationOperations.CORRECT_DRAFT, draft)
            .body(correction)
            .returningResponse(DeclarationDraft.class));
  }

  @Override
  public VersionedDraft refill(VersionedDraft draft) {
    requireOpen(DeclarationOperations.REFILL_DRAFT, draft.draft().getWindow());
    return versioned(
        change(DeclarationOperations.REFILL_DRAFT, draft)
            .returningResponse(DeclarationDraft.class));
  }

  @Override
  public DeclarationReceipt submit(
      VersionedDraft draft, DeclarationConfirmation confirmation, RequestOptions options) {
    DeclarationWindow window = draft.draft().getWindow();
    requireOpen(DeclarationOperations.SUBMIT_DECLARATION, window);
    requireConfirmed(draft.draft(), confirmation);
    return call(DeclarationOperations.SUBMIT_DECLARATION, window.getYear())
        .ifMatch(draft.version())
        .body(confirmation)
        .options(options)
        .settledBy(DeclarationOperations.GET_RECEIPT, () -> settleSubmission(draft))
        .returning(DeclarationReceipt.class);
  }

  @Override
  public DeclarationReceipt receipt(int year) {
    return call(DeclarationOperations.GET_RECEIPT, year).returning(DeclarationReceipt.class);
  }

  private ServiceCall call(Operation operation, int year) {
    return caller.call(operation).path(YEAR, Integer.toString(year));
  }

  private ServiceCall change(Operation operation, VersionedDraft draft) {
    int year = draft.draft().getWindow().getYear();
    return call(operation, year)
        .ifMatch(draft.version())
        .settledBy(
            DeclarationOperations.GET_DRAFT,
            // Unchanged, nothing happened; changed, this change or somebody else's.
            () ->
                draft(year).version().equals(draft.version())
                    ? Outcome.DID_NOT_HAPPEN
                    : Outcome.STILL_UNKNOWN);
  }

  private ServiceCall listing(int year, DeclaredEmployeeQuery query) {
    return call(DeclarationOperations.LIST_DECLARED_EMPLOYEES, year)
        .criteria(query)
        .query("establishment", query.getEstablishment().map(Siret::value))
        .query("limit", query.getPageSize());
  }

  /** There is one receipt for each year: another version's means that this one was not taken. */
  private Outcome settleSubmission(VersionedDraft draft) {
    try {
      return receipt(draft.draft().getWindow().getYear()).getDraftVersion().equals(draft.version())
          ? Outcome.HAPPENED
          : Outcome.DID_NOT_HAPPEN;
    } catch (NotFoundException e) {
      return Outcome.DID_NOT_HAPPEN;
    }
  }

  private void requireOpen(Operation operation, DeclarationWindow window) {
    if (!window.isOpenOn(LocalDate.now(clock.withZone(FRANCE)))) {
      throw new DeclarationWindowClosedException(operation.name(), window);
    }
  }

  private static void requireConfirmed(
      DeclarationDraft draft, DeclarationConfirmation confirmation) {
    List<Violation> violations = new ArrayList<>();
    if (confirmation.getConfirmedTotal() != draft.getTotal()) {
      violations.add(
          new Violation("confirmedTotal", "TotalDiffers", "is not the total of the draft"));
    }
    if (draft.rosterChanged() && !confirmation.isRosterChangeAccepted()) {
      violations.add(
          new Violation(
              "rosterChangeAccepted",
              "RosterChanged",
              "the roster changed after the draft was prefilled"));
    }
    if (!violations.isEmpty()) {
      throw new InvalidModelException("DeclarationConfirmation", violations);
    }
  }

  private static VersionedDraft versioned(ApiResponse<DeclarationDraft> response) {
    return new VersionedDraft(response.value(), response.etag().orElseThrow());
  }
}
