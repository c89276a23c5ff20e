package fr.passerelle.sdk.sandbox.internal.amsn;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.sdk.sandbox.amsn.TeamRecord;
import fr.passerelle.sdk.sandbox.internal.http.Answer;
import fr.passerelle.sdk.sandbox.internal.http.Call;
import fr.passerelle.sdk.sandbox.internal.http.Refusal;
import java.util.Map;

/** The operations of the occupational-health teams. Called under the lock of the portal. */
final class TeamDesk implements MenuDesk {
  private final ListPages pages;

  TeamDesk(int pageSize) {
    this.pages = new ListPages(pageSize);
  }

  @Override
  public Map<String, Handler> handlers() {
    return Map.of(
        "listTeams",
        (member, call) -> pages.page(call, member.teams(), TeamDesk::write),
        "getTeam",
        TeamDesk::get);
  }

  private static Answer get(Member member, Call call) {
    String establishment = call.path("establishment");
    return member.teams().stream()
        .filter(team -> team.getEstablishment().equals(establishment))
        .findFirst()
        .map(team -> Answer.json(200, write(team)))
        .orElseThrow(() -> Refusal.of(404, "team-not-found", "No team for this establishment"));
  }

  private static ObjectNode write(TeamRecord team) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("establishment", team.getEstablishment());
    json.put("centre", team.getCentre());
    team.getAddress().ifPresent(address -> json.set("address", AdministrationJson.postal(address)));
    AdministrationJson.put(json, "phone", team.getPhone());
    AdministrationJson.put(json, "email", team.getEmail());
    AdministrationJson.put(json, "doctor", team.getDoctor());
    AdministrationJson.put(json, "assistant", team.getAssistant());
    return json;
  }
}
