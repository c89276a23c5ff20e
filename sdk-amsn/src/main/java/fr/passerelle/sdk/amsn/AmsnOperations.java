package fr.passerelle.sdk.amsn;

import fr.passerelle.sdk.client.Operation;
import java.util.List;

/**
 * Every operation of the AMSN client, as the contract {@code contract/amsn.openapi.yaml} in this
 * jar describes it. The portal itself answers none of these paths: a gateway or the sandbox does.
 */
public final class AmsnOperations {
  /**
   * Opens a session with member number and password. A repeated sign-in opens another session,
   * which harms nobody; a refused one is an answer and is not repeated.
   */
  public static final Operation SIGN_IN =
      Operation.post("amsn.account.signIn", "/sessions")
          .idempotent()
          .function("A-01")
          .screen("Espace Adhérent > Connexion")
          .withoutSession()
          .build();

  /** Ends the session. */
  public static final Operation SIGN_OUT =
      Operation.delete("amsn.account.signOut", "/sessions/current")
          .idempotent()
          .function("A-01")
          .screen("Espace Adhérent > Déconnexion")
          .build();

  /** Replaces the password; required before anything else at the first sign-in. */
  public static final Operation PERSONALISE_PASSWORD =
      Operation.put("amsn.account.personalisePassword", "/account/password")
          .nonIdempotent()
          .function("A-02")
          .screen("Espace Adhérent > Connexion > Personnaliser le mot de passe")
          .build();

  /** Lists the roster, page by page. */
  public static final Operation LIST_EMPLOYEES =
      Operation.get("amsn.roster.listEmployees", "/roster/employees")
          .safe()
          .function("A-10")
          .screen("Espace Adhérent > Effectif")
          .build();

  /** Searches the roster by name or number, which travel in the body and never in a URL. */
  public static final Operation SEARCH_EMPLOYEES =
      Operation.post("amsn.roster.searchEmployees", "/roster/employee-searches")
          .safe()
          .function("A-10")
          .screen("Espace Adhérent > Effectif > Rechercher")
          .build();

  /** Reads one line of the roster with its version. */
  public static final Operation GET_EMPLOYEE =
      Operation.get("amsn.roster.getEmployee", "/roster/employees/{employeeId}")
          .safe()
          .function("A-10")
          .screen("Espace Adhérent > Effectif > Fiche du salarié")
          .build();

  /** Declares an entry. */
  public static final Operation DECLARE_ENTRY =
      Operation.post("amsn.roster.declareEntry", "/roster/employees")
          .keyed()
          .function("A-11")
          .screen("Espace Adhérent > Effectif > Entrée d'un salarié")
          .build();

  /** Declares an exit. */
  public static final Operation DECLARE_EXIT =
      Operation.post("amsn.roster.declareExit", "/roster/employees/{employeeId}/exit")
          .keyed()
          .function("A-12")
          .screen("Espace Adhérent > Effectif > Sortie d'un salarié")
          .build();

  /** Modifies a line of the roster, on the version that was read. */
  public static final Operation MODIFY_EMPLOYEE =
      Operation.patch("amsn.roster.modifyEmployee", "/roster/employees/{employeeId}")
          .nonIdempotent()
          .function("A-13")
          .screen("Espace Adhérent > Effectif > Modifier les données d'un salarié")
          .build();

  /** Ticks or unticks the box <i>salarié multi-employeurs</i>. */
  public static final Operation FLAG_MULTI_EMPLOYER =
      Operation.put(
              "amsn.roster.flagMultiEmployer", "/roster/employees/{employeeId}/multi-employer")
          .idempotent()
          .function("A-14")
          .screen("Espace Adhérent > Effectif > crayon du salarié > salarié multi-employeurs")
          .build();

  private static final List<Operation> ALL =
      List.of(
          SIGN_IN,
          SIGN_OUT,
          PERSONALISE_PASSWORD,
          LIST_EMPLOYEES,
          SEARCH_EMPLOYEES,
          GET_EMPLOYEE,
          DECLARE_ENTRY,
          DECLARE_EXIT,
          MODIFY_EMPLOYEE,
          FLAG_MULTI_EMPLOYER);

  private AmsnOperations() {}

  /** {@return every operation, in the order of the portal's menus} */
  public static List<Operation> all() {
    return ALL;
  }
}
