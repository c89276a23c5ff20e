package fr.passerelle.sdk.sandbox.internal.amsn;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.sdk.sandbox.amsn.ActivityRecord;
import fr.passerelle.sdk.sandbox.internal.http.Answer;
import fr.passerelle.sdk.sandbox.internal.http.Call;
import fr.passerelle.sdk.sandbox.internal.http.Refusal;
import java.util.Map;
import java.util.Optional;

/** Activity summaries. Called under the lock of the portal. */
final class ActivityDesk implements MenuDesk {
  private final int pageSize;

  ActivityDesk(int pageSize) {
    this.pageSize = pageSize;
  }

  @Override
  public Map<String, Handler> handlers() {
    return Map.of(
        "listActivitySummaries", this::list,
        "getActivitySummary", ActivityDesk::get,
        "downloadActivitySummary", ActivityDesk::download);
  }

  private Answer list(Member member, Call call) {
    Period period = Period.of(call);
    Optional<String> establishment = call.query("establishment");
    return ListPage.of(
        call,
        pageSize,
        member.activity(),
        record ->
            establishment.map(record.getEstablishments()::contains).orElse(true)
                && period.meets(record.getFirstDay(), record.getLastDay()),
        ActivityDesk::write);
  }

  private static Answer get(Member member, Call call) {
    return Answer.json(200, write(find(member, call)));
  }

  private static Answer download(Member member, Call call) {
    ActivityRecord record = find(member, call);
    if (!record.isDocumentOffered()) {
      throw Refusal.of(404, "document-not-offered", "There is no document of this summary");
    }
    String title = "Synthese " + record.getFirstDay() + " - " + record.getLastDay();
    return new Answer(200, Map.of("Content-Type", "application/pdf"), OnePage.pdf(title));
  }

  private static ActivityRecord find(Member member, Call call) {
    return member.activity().stream()
        .filter(record -> record.getId().orElseThrow().equals(call.path("activitySummaryId")))
        .findFirst()
        .orElseThrow(
            () -> Refusal.of(404, "activity-summary-not-found", "This member has none of this id"));
  }

  private static ObjectNode write(ActivityRecord record) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", record.getId().orElseThrow());
    json.put("firstDay", record.getFirstDay().toString());
    json.put("lastDay", record.getLastDay().toString());
    ArrayNode establishments = json.putArray("establishments");
    record.getEstablishments().forEach(establishments::add);
    ArrayNode sections = json.putArray("sections");
    for (ActivityRecord.Section section : record.getSections()) {
      ObjectNode written =
          sections.addObject().put("code", section.code()).put("label", section.label());
      ArrayNode figures = written.putArray("figures");
      for (ActivityRecord.Figure figure : section.figures()) {
        figures
            .addObject()
            .put("code", figure.code())
            .put("label", figure.label())
            .put("value", figure.value());
      }
    }
    json.put("documentOffered", record.isDocumentOffered());
    return json;
  }
}
