package fr.passerelle.sdk.amsn;

import fr.passerelle.sdk.amsn.model.declaration.DeclarationConfirmation;
import fr.passerelle.sdk.amsn.model.declaration.DeclarationReceipt;
import fr.passerelle.sdk.amsn.model.declaration.DeclarationWindow;
import fr.passerelle.sdk.amsn.model.declaration.DeclaredEmployee;
import fr.passerelle.sdk.amsn.model.declaration.DeclaredEmployeeQuery;
import fr.passerelle.sdk.amsn.model.declaration.DraftCorrection;
import fr.passerelle.sdk.amsn.model.declaration.VersionedDraft;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.client.RequestOptions;

/**
 * The annual declaration of the roster. Screen: <i>Déclaration annuelle</i> (guide of the <i>Espace
 * Adhérent</i>, row 16: January only). What payroll says is worked out without any exchange by
 * {@link fr.passerelle.sdk.amsn.declaration.PayrollHeadcount} and held against the draft by {@link
 * fr.passerelle.sdk.amsn.declaration.DeclarationComparison}.
 *
 * <p>Whatever changes something rests on the window that the service announced: outside it {@link
 * DeclarationWindowClosedException} is thrown and nothing is sent. The day is that of the runtime's
 * clock in France. A service that is closed although its window said otherwise answers with {@link
 * fr.passerelle.sdk.error.ConflictException}, code {@code window-closed}; {@link
 * DeclarationWindow#announcedBy} reads from it when it opens.
 */
public interface DeclarationService {
  /**
   * Asks when the declaration of a year may be made. Safe.
   *
   * @param year the year, 2000 to 2999
   * @return the window; without days when the service has announced none
   */
  DeclarationWindow window(int year);

  /**
   * Opens the draft of a year: the service prefills it from the roster the first time, and
   * gives it as it is afterwards. Idempotent.
   *
   * @param window the window, as {@link #window} gave it
   * @return the draft and its version
   * @throws DeclarationWindowClosedException when the window is not open today; nothing is sent
   * @throws fr.passerelle.sdk.error.ConflictException code {@code window-closed}
   */
  VersionedDraft openDraft(DeclarationWindow window);

  /**
   * Reads the draft of a year, also outside the window and after it was submitted. Safe.
   *
   * @param year the year
   * @return the draft and its version
   * @throws fr.passerelle.sdk.error.NotFoundException code {@code draft-not-found} when none was
   *     opened
   */
  VersionedDraft draft(int year);

  /**
   * Reads the nominal list of the draft, page by page. Safe. A cursor belongs to one version
   * of the draft: when the draft changes meanwhile, the list is begun again.
   *
   * @param year the year
   * @param query which part of the list
   * @return the pages; the first one is read at once
   * @throws fr.passerelle.sdk.error.NotFoundException code {@code draft-not-found}
   * @throws fr.passerelle.sdk.error.BadRequestException code {@code invalid-cursor} when the draft
   *     changed while the list was read
   */
  Pages<DeclaredEmployee> employees(int year, DeclaredEmployeeQuery query);

  /**
   * Resumes a nominal list after a page that was read earlier. Safe.
   *
   * @param year the year
   * @param query the query of the list
   * @param cursor where to go on, from {@link Pages}
   * @return the pages from there
   */
  Pages<DeclaredEmployee> employees(int year, DeclaredEmployeeQuery query, String cursor);

  /**
   * Says who counts, on the version that was read. Not idempotent: a lost answer is settled
   * by reading the draft.
   *
   * @param draft the draft as it was read
   * @param correction workers to count or to leave out
   * @return the draft as it is now
   * @throws DeclarationWindowClosedException when the window is not open today; nothing is sent
   * @throws fr.passerelle.sdk.error.ResponseException status 412 when somebody changed the draft
   *     meanwhile
   * @throws fr.passerelle.sdk.error.ConflictException code {@code window-closed} or {@code
   *     already-submitted}
   * @throws fr.passerelle.sdk.error.UnprocessableException a worker who is not on the list
   */
  VersionedDraft correct(VersionedDraft draft, DraftCorrection correction);

  /**
   * Prefills the draft again from the roster as it is now, on the version that was read;
   * corrections are lost. Not idempotent: a lost answer is settled by reading the draft.
   *
   * @param draft the draft as it was read
   * @return the draft as it is now
   * @throws DeclarationWindowClosedException when the window is not open today; nothing is sent
   * @throws fr.passerelle.sdk.error.ResponseException status 412 when somebody changed the draft
   *     meanwhile
   * @throws fr.passerelle.sdk.error.ConflictException code {@code window-closed} or {@code
   *     already-submitted}
   */
  VersionedDraft refill(VersionedDraft draft);

  /**
   * Submits the declaration. Keyed, and there is one for each year: submitting the same
   * draft again finds the first receipt and declares nothing.
   *
   * @param draft the draft as it was read
   * @param confirmation what the declarant confirms
   * @return the receipt
   * @throws DeclarationWindowClosedException when the window is not open today; nothing is sent
   * @throws fr.passerelle.sdk.error.InvalidModelException when the confirmed total is not that of
   *     the draft, or the roster changed after the draft was prefilled and this is not accepted;
   *     nothing is sent
   * @throws fr.passerelle.sdk.error.ConflictException code {@code window-closed}, {@code
   *     roster-changed}, or {@code already-submitted} when another version was declared; {@link
   *     #receipt} says which
   * @throws fr.passerelle.sdk.error.ResponseException status 412 when somebody changed the draft
   *     meanwhile
   * @throws fr.passerelle.sdk.error.OutcomeUnknownException when no answer could be read; its
   *     settling operation reads the receipt
   */
  default DeclarationReceipt submit(VersionedDraft draft, DeclarationConfirmation confirmation) {
    return submit(draft, confirmation, RequestOptions.none());
  }

  /**
   * The same with options, such as the caller's own idempotency key.
   *
   * @param draft the draft as it was read
   * @param confirmation what the declarant confirms
   * @param options options of this call
   * @return the receipt
   */
  DeclarationReceipt submit(
      VersionedDraft draft, DeclarationConfirmation confirmation, RequestOptions options);

  /**
   * Reads the receipt of a year. Safe.
   *
   * @param year the year
   * @return the receipt
   * @throws fr.passerelle.sdk.error.NotFoundException code {@code receipt-not-found} when nothing
   *     was submitted
   */
  DeclarationReceipt receipt(int year);
}
