package fr.passerelle.sdk.sandbox.portal;

import fr.passerelle.sdk.amsn.model.activity.ActivityQuery;
import fr.passerelle.sdk.amsn.model.activity.ActivitySummary;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.sandbox.amsn.ActivityRecord;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.portal.PortalUnderTest.Call;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The menu <i>Synthèse d'activité</i>, with figures that might tell of somebody. */
final class AmsnActivityMenu implements AmsnMenu {
  private static final String VALUE = "un seul salarié, le cariste de nuit";
  private static final String LABEL = "Restrictions de la halle aux draps";

  private final Map<String, String> remembered = new LinkedHashMap<>();

  @Override
  public void seed(AmsnMember.Builder member) {
    ActivityRecord summary =
        ActivityRecord.builder()
            .firstDay(LocalDate.of(2025, 1, 1))
            .lastDay(LocalDate.of(2025, 12, 31))
            .addEstablishments(AmsnUnderTest.HERE.value())
            .addSections(
                new ActivityRecord.Section(
                    "suivi", LABEL, List.of(new ActivityRecord.Figure("nombre", LABEL, VALUE))))
            .documentOffered(true)
            .build();
    member.activity(List.of(summary, summary));
  }

  @Override
  public Map<String, Call> calls() {
    Map<String, Call> calls = new LinkedHashMap<>();
    calls.put(
        "activity.list(ActivityQuery)",
        AmsnMenu.of(
            amsn -> {
              Pages<ActivitySummary> pages = amsn.activity().list(onePerPage());
              pages.first().next().ifPresent(next -> remembered.putIfAbsent("cursor", next));
              return pages;
            }));
    calls.put(
        "activity.list(ActivityQuery, String)",
        AmsnMenu.of(amsn -> amsn.activity().list(onePerPage(), remembered.get("cursor"))));
    calls.put("activity.get(String)", AmsnMenu.of(amsn -> amsn.activity().get("act-000001")));
    calls.put(
        "activity.download(String, ContentHandler)",
        AmsnMenu.of(
            amsn -> amsn.activity().download("act-000001", ContentHandler.toBytes(100_000))));
    return calls;
  }

  @Override
  public Map<String, Call> refusals() {
    Map<String, Call> refusals = new LinkedHashMap<>();
    refusals.put("activity 404", AmsnMenu.of(amsn -> amsn.activity().get("act-999999")));
    refusals.put(
        "activity 404 document",
        AmsnMenu.of(
            amsn -> amsn.activity().download("act-999999", ContentHandler.toBytes(100_000))));
    return refusals;
  }

  @Override
  public Map<String, Call> mistakes() {
    return Map.of(
        "activity.list",
        AmsnMenu.of(amsn -> amsn.activity().list(ActivityQuery.builder().pageSize(1_000).build())));
  }

  @Override
  public List<String> needles() {
    return List.of(VALUE, LABEL);
  }

  private static ActivityQuery onePerPage() {
    return ActivityQuery.builder().pageSize(1).build();
  }
}
