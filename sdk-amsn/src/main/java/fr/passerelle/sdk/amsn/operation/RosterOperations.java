package fr.passerelle.sdk.amsn.operation;

import fr.passerelle.sdk.client.Operation;
import java.util.List;

/** Operations of the menu <i>Effectif</i>. */
public final class RosterOperations {
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
          LIST_EMPLOYEES,
          SEARCH_EMPLOYEES,
          GET_EMPLOYEE,
          DECLARE_ENTRY,
          DECLARE_EXIT,
          MODIFY_EMPLOYEE,
          FLAG_MULTI_EMPLOYER);

  private RosterOperations() {}

  /** {@return every operation of this menu, in the order of its screens} */
  public static List<Operation> all() {
    return ALL;
  }
}
