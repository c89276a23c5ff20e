package fr.passerelle.sdk.amsn.operation;

import fr.passerelle.sdk.client.Operation;
import java.util.List;

/** Operations of the menu <i>Joindre un centre ou un service</i>. */
public final class TeamOperations {
  /** Lists the teams, one card for each establishment. */
  public static final Operation LIST_TEAMS =
      Operation.get("amsn.team.listTeams", "/teams")
          .safe()
          .function("A-09")
          .screen("Espace Adhérent > Joindre un centre ou un service")
          .build();

  /** Reads the card of the team of one establishment. */
  public static final Operation GET_TEAM =
      Operation.get("amsn.team.getTeam", "/teams/{establishment}")
          .safe()
          .function("A-09")
          .screen("Espace Adhérent > Joindre un centre ou un service > Équipe santé travail")
          .build();

  private static final List<Operation> ALL = List.of(LIST_TEAMS, GET_TEAM);

  private TeamOperations() {}

  /** {@return every operation of this menu, in the order of its screens} */
  public static List<Operation> all() {
    return ALL;
  }
}
