package fr.passerelle.sdk.amsn.operation;

import fr.passerelle.sdk.client.Operation;
import java.util.List;

/** Operations of the menu <i>Informations administratives</i>. */
public final class AdministrationOperations {
  /** Reads what is in force. */
  public static final Operation GET_ADMINISTRATION =
      Operation.get("amsn.administration.getAdministration", "/administration")
          .safe()
          .function("A-04")
          .screen("Espace Adhérent > Informations administratives")
          .build();

  /** Opens a draft with its first changes. */
  public static final Operation OPEN_DRAFT =
      Operation.post("amsn.administration.openDraft", "/administration/drafts")
          .keyed()
          .function("A-05")
          .screen("Espace Adhérent > Informations administratives > crayon")
          .build();

  /** Reads a draft with its version. */
  public static final Operation GET_DRAFT =
      Operation.get("amsn.administration.getDraft", "/administration/drafts/{draftId}")
          .safe()
          .function("A-05")
          .screen("Espace Adhérent > Informations administratives > Brouillon")
          .build();

  /** Changes a draft, on the version that was read. */
  public static final Operation MODIFY_DRAFT =
      Operation.patch("amsn.administration.modifyDraft", "/administration/drafts/{draftId}")
          .nonIdempotent()
          .function("A-05")
          .screen("Espace Adhérent > Informations administratives > Brouillon > crayon")
          .build();

  /** Puts a draft in force, on the version that was read. */
  public static final Operation CONFIRM_DRAFT =
      Operation.post(
              "amsn.administration.confirmDraft", "/administration/drafts/{draftId}/confirmation")
          .keyed()
          .function("A-05")
          .screen("Espace Adhérent > Informations administratives > Valider")
          .build();

  /** Closes a draft without effect, on the version that was read. */
  public static final Operation ABANDON_DRAFT =
      Operation.post(
              "amsn.administration.abandonDraft", "/administration/drafts/{draftId}/abandonment")
          .keyed()
          .function("A-05")
          .screen("Espace Adhérent > Informations administratives > Annuler")
          .build();

  /** Reads the billing e-mail and the state of the coupon. */
  public static final Operation GET_BILLING =
      Operation.get("amsn.administration.getBilling", "/administration/billing")
          .safe()
          .function("A-07")
          .screen(
              "Espace Adhérent > Informations administratives > Adresse de facturation et de dématérialisation")
          .build();

  /** Reads the state of the direct debit and the masked account. */
  public static final Operation GET_DIRECT_DEBIT =
      Operation.get("amsn.administration.getDirectDebit", "/administration/direct-debit")
          .safe()
          .function("A-08")
          .screen("Espace Adhérent > Informations administratives > Coordonnées bancaires")
          .build();

  /** Gives the bank details; the same ones again change nothing. */
  public static final Operation RECORD_BANK_DETAILS =
      Operation.put("amsn.administration.recordBankDetails", "/administration/direct-debit")
          .idempotent()
          .function("A-08")
          .screen("Espace Adhérent > Informations administratives > Coordonnées bancaires > crayon")
          .build();

  private static final List<Operation> ALL =
      List.of(
          GET_ADMINISTRATION,
          OPEN_DRAFT,
          GET_DRAFT,
          MODIFY_DRAFT,
          CONFIRM_DRAFT,
          ABANDON_DRAFT,
          GET_BILLING,
          GET_DIRECT_DEBIT,
          RECORD_BANK_DETAILS);

  private AdministrationOperations() {}

  /** {@return every operation of this menu, in the order of its screens} */
  public static List<Operation> all() {
    return ALL;
  }
}
