package fr.passerelle.sdk.amsn.operation;

import fr.passerelle.sdk.client.Operation;
import java.util.List;

/** Operations of the menu <i>Déclaration annuelle</i>. */
public final class DeclarationOperations {
  /** Asks when the declaration of a year may be made. */
  public static final Operation GET_WINDOW =
      Operation.get("amsn.declaration.getWindow", "/declarations/{year}/window")
          .safe()
          .function("A-20")
          .screen("Espace Adhérent > Déclaration annuelle")
          .build();

  /** Opens the draft of a year: prefilled from the roster the first time, as it is afterwards. */
  public static final Operation OPEN_DRAFT =
      Operation.put("amsn.declaration.openDeclarationDraft", "/declarations/{year}/draft")
          .idempotent()
          .function("A-21")
          .screen("Espace Adhérent > Déclaration annuelle > Déclarer vos effectifs")
          .build();

  /** Reads the draft with its version. */
  public static final Operation GET_DRAFT =
      Operation.get("amsn.declaration.getDeclarationDraft", "/declarations/{year}/draft")
          .safe()
          .function("A-21")
          .screen("Espace Adhérent > Déclaration annuelle > Déclarer vos effectifs")
          .build();

  /** Reads the nominal list of the draft, page by page. */
  public static final Operation LIST_DECLARED_EMPLOYEES =
      Operation.get(
              "amsn.declaration.listDeclaredEmployees", "/declarations/{year}/draft/employees")
          .safe()
          .function("A-21")
          .screen("Espace Adhérent > Déclaration annuelle > Déclarer vos effectifs")
          .build();

  /** Says who counts, on the version that was read. */
  public static final Operation CORRECT_DRAFT =
      Operation.patch("amsn.declaration.correctDraft", "/declarations/{year}/draft")
          .nonIdempotent()
          .function("A-21")
          .screen("Espace Adhérent > Déclaration annuelle > Déclarer vos effectifs")
          .build();

  /** Prefills the draft again from the roster as it is now, on the version that was read. */
  public static final Operation REFILL_DRAFT =
      Operation.post("amsn.declaration.refillDraft", "/declarations/{year}/draft/refill")
          .nonIdempotent()
          .function("A-21")
          .screen("Espace Adhérent > Déclaration annuelle > Déclarer vos effectifs")
          .build();

  /** Submits the draft, on the version that was read. There is one submission for each year. */
  public static final Operation SUBMIT_DECLARATION =
      Operation.post("amsn.declaration.submitDeclaration", "/declarations/{year}/submission")
          .keyed()
          .function("A-22")
          .screen("Espace Adhérent > Déclaration annuelle > Valider")
          .build();

  /** Reads the receipt of a year. */
  public static final Operation GET_RECEIPT =
      Operation.get("amsn.declaration.getReceipt", "/declarations/{year}/receipt")
          .safe()
          .function("A-22")
          .screen("Espace Adhérent > Déclaration annuelle > Valider")
          .build();

  private static final List<Operation> ALL =
      List.of(
          GET_WINDOW,
          OPEN_DRAFT,
          GET_DRAFT,
          LIST_DECLARED_EMPLOYEES,
          CORRECT_DRAFT,
          REFILL_DRAFT,
          SUBMIT_DECLARATION,
          GET_RECEIPT);

  private DeclarationOperations() {}

  /** {@return every operation of this menu, in the order of its screens} */
  public static List<Operation> all() {
    return ALL;
  }
}
