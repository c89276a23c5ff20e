package fr.passerelle.sdk.amsn.operation;

import fr.passerelle.sdk.client.Operation;
import java.util.List;

/** Operations of the menu <i>Synthèse d'activité</i>. */
public final class ActivityOperations {
  /** Lists the activity summaries, page by page. */
  public static final Operation LIST_ACTIVITY_SUMMARIES =
      Operation.get("amsn.activity.listActivitySummaries", "/activity-summaries")
          .safe()
          .function("A-26")
          .screen("Espace Adhérent > Synthèse d'activité")
          .build();

  /** Reads one activity summary. */
  public static final Operation GET_ACTIVITY_SUMMARY =
      Operation.get("amsn.activity.getActivitySummary", "/activity-summaries/{activitySummaryId}")
          .safe()
          .function("A-26")
          .screen("Espace Adhérent > Synthèse d'activité > Détail")
          .build();

  /** Downloads an activity summary as a document. */
  public static final Operation DOWNLOAD_ACTIVITY_SUMMARY =
      Operation.get(
              "amsn.activity.downloadActivitySummary",
              "/activity-summaries/{activitySummaryId}/document")
          .safe()
          .function("A-26")
          .screen("Espace Adhérent > Synthèse d'activité > Télécharger")
          .build();

  private static final List<Operation> ALL =
      List.of(LIST_ACTIVITY_SUMMARIES, GET_ACTIVITY_SUMMARY, DOWNLOAD_ACTIVITY_SUMMARY);

  private ActivityOperations() {}

  /** {@return every operation of this menu, in the order of its screens} */
  public static List<Operation> all() {
    return ALL;
  }
}
