package fr.passerelle.sdk.amsn;

import fr.passerelle.sdk.amsn.model.administration.AdministrationChange;
import fr.passerelle.sdk.amsn.model.administration.AdministrationDraft;
import fr.passerelle.sdk.amsn.model.administration.AdministrativeInformation;
import fr.passerelle.sdk.amsn.model.administration.BankDetails;
import fr.passerelle.sdk.amsn.model.administration.BillingSetup;
import fr.passerelle.sdk.amsn.model.administration.DirectDebit;
import fr.passerelle.sdk.amsn.model.administration.VersionedDraft;
import fr.passerelle.sdk.client.RequestOptions;

/**
 * What the service holds about the member. Screen: <i>Informations administratives</i> (guide of
 * the <i>Espace Adhérent</i>, rows 4 to 9).
 *
 * <p>A change is a draft first: it can be read again, changed, abandoned, and has no effect until
 * it is confirmed. A member has one open draft at most. SIRET and legal name are not changed on the
 * portal; {@link fr.passerelle.sdk.amsn.model.administration.OffPortalChange} says whom to write
 * to.
 *
 * <p>A request model is validated before it is sent; a model that breaks its rules throws {@link
 * fr.passerelle.sdk.error.InvalidModelException} and nothing leaves the machine.
 */
public interface AdministrationService {
  /**
   * Reads what is in force, with the mandatory items that are missing. Safe.
   *
   * @return the information
   */
  AdministrativeInformation read();

  /**
   * Opens a draft with its first changes. Keyed: it is retried with the same key, and the
   * service acts once. Nothing is in force yet.
   *
   * @param change what changes; what it leaves out stays
   * @return the draft and its version
   * @throws OffPortalChangeException when an answer names SIRET or legal name; nothing was sent
   * @throws fr.passerelle.sdk.error.InvalidModelException when the change is empty, names a use or
   *     an item twice, or breaks a rule of its models; nothing was sent
   * @throws fr.passerelle.sdk.error.ConflictException code {@code draft-open}: {@link #read} names
   *     the draft that is open
   * @throws fr.passerelle.sdk.error.UnprocessableException entries of code {@code unknown-item} for
   *     what the service does not ask for
   * @throws fr.passerelle.sdk.error.OutcomeUnknownException when no answer could be read; its
   *     settling operation reads the information and the draft that is open
   */
  default VersionedDraft openDraft(AdministrationChange change) {
    return openDraft(change, RequestOptions.none());
  }

  /**
   * The same with options, such as the caller's own idempotency key.
   *
   * @param change what changes; what it leaves out stays
   * @param options options of this call
   * @return the draft and its version
   */
  VersionedDraft openDraft(AdministrationChange change, RequestOptions options);

  /**
   * Reads a draft, one that is closed included. Safe.
   *
   * @param draftId identifier of the draft
   * @return the draft and its version
   * @throws fr.passerelle.sdk.error.NotFoundException when the member has no such draft
   */
  VersionedDraft draft(String draftId);

  /**
   * Changes a draft, on the version that was read. Not idempotent: a lost answer is settled
   * by reading the draft.
   *
   * @param draft the draft as it was read
   * @param change what changes; what it leaves out stays as the draft has it
   * @return the draft as it is now, with its new version
   * @throws OffPortalChangeException when an answer names SIRET or legal name; nothing was sent
   * @throws fr.passerelle.sdk.error.ResponseException status 412 when somebody changed the draft
   *     meanwhile
   * @throws fr.passerelle.sdk.error.ConflictException code {@code draft-closed}
   */
  VersionedDraft modifyDraft(VersionedDraft draft, AdministrationChange change);

  /**
   * Puts a draft in force, on the version that was read. Keyed.
   *
   * @param draft the draft as it was read
   * @return the draft, confirmed
   * @throws fr.passerelle.sdk.error.InvalidModelException when the draft as it was read lacks
   *     mandatory answers: one violation each, its path the item; nothing was sent
   * @throws fr.passerelle.sdk.error.UnprocessableException code {@code mandatory-missing}, with one
   *     entry for each item, when only the service knows of it
   * @throws fr.passerelle.sdk.error.ResponseException status 412 when somebody changed the draft
   *     meanwhile
   * @throws fr.passerelle.sdk.error.ConflictException code {@code draft-closed}
   * @throws fr.passerelle.sdk.error.OutcomeUnknownException when no answer could be read; its
   *     settling operation reads the draft
   */
  AdministrationDraft confirm(VersionedDraft draft);

  /**
   * Gives a draft up, on the version that was read. Keyed. It never had an effect.
   *
   * @param draft the draft as it was read
   * @return the draft, abandoned
   * @throws fr.passerelle.sdk.error.ResponseException status 412 when somebody changed the draft
   *     meanwhile
   * @throws fr.passerelle.sdk.error.ConflictException code {@code draft-closed}
   * @throws fr.passerelle.sdk.error.OutcomeUnknownException when no answer could be read; its
   *     settling operation reads the draft
   */
  AdministrationDraft abandon(VersionedDraft draft);

  /**
   * Reads the billing e-mail, which is mandatory and which the member must check, and the state of
   * the coupon without which no invoice arrives there. Safe. It is changed in a draft, see
   * {@link AdministrationChange#billingEmail}; nothing clears it.
   *
   * @return e-mail and coupon
   */
  BillingSetup billing();

  /**
   * Reads where the SEPA direct debit stands, the account masked. Safe.
   *
   * @return the direct debit
   */
  DirectDebit directDebit();

  /**
   * Gives the bank details for SEPA direct debit, in place of earlier ones. Optional on the
   * portal; they count at once, but debits begin when the service says so. Idempotent.
   *
   * @param details IBAN, BIC and, when there is one, the mandate
   * @return the direct debit as it is now; the IBAN that was sent is not in it
   * @throws fr.passerelle.sdk.error.InvalidModelException when IBAN and BIC cannot belong together;
   *     nothing was sent
   * @throws fr.passerelle.sdk.error.UnprocessableException entries of code {@code key} or {@code
   *     bic-iban-mismatch}
   */
  DirectDebit recordBankDetails(BankDetails details);
}
