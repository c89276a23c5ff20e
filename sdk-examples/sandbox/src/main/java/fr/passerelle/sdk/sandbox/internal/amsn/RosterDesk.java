package fr.passerelle.sdk.sandbox.internal.amsn;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
import fr.passerelle.sdk.sandbox.internal.http.Answer;
import fr.passerelle.sdk.sandbox.internal.http.Call;
import fr.passerelle.sdk.sandbox.internal.http.Refusal;
import fr.passerelle.sdk.sandbox.internal.openapi.SchemaFault;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The roster operations of the contract. Called under the lock of the portal. */
final class RosterDesk implements MenuDesk {
  private static final int DEFAULT_LIMIT = 50;
  private static final String ID = "employeeId";

  private final Clock clock;
  private final int pageSize;

  RosterDesk(Clock clock, int pageSize) {
    this.clock = clock;
    this.pageSize = pageSize;
  }

  @Override
  public Map<String, Handler> handlers() {
    return Map.of(
        "listEmployees", this::list,
        "searchEmployees", this::search,
        "declareEntry", this::enter,
        "getEmployee", RosterDesk::get,
        "declareExit", this::exit,
        "modifyEmployee", this::modify,
        "flagMultiEmployer", this::flag);
  }

  private Answer list(Member member, Call call) {
    return page(member, call, RosterFilter.ofList(call));
  }

  private Answer search(Member member, Call call) {
    return page(member, call, RosterFilter.ofSearch(call));
  }

  private Answer page(Member member, Call call, RosterFilter filter) {
    int after = call.query("cursor").map(cursor -> Cursor.read(cursor, filter)).orElse(-1);
    int asked = call.query("limit").map(Integer::parseInt).orElse(DEFAULT_LIMIT);
    RosterStore.Page page = member.roster().page(filter, after, Math.min(asked, pageSize));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode items = json.putArray("items");
    page.items().forEach(stored -> items.add(RosterJson.write(stored)));
    page.next().ifPresent(next -> json.put("nextCursor", Cursor.write(next, filter)));
    return Answer.json(200, json);
  }

  private static Answer get(Member member, Call call) {
    return shown(200, find(member, call));
  }

  private Answer enter(Member member, Call call) {
    RosterRecord entry = RosterJson.entry(call.body());
    List<SchemaFault> faults = new ArrayList<>();
    if (!CheckDigits.soundSiret(entry.getEstablishment())) {
      faults.add(new SchemaFault("/establishment", "key"));
    } else if (!member.mayEmployAt(entry.getEstablishment())) {
      faults.add(new SchemaFault("/establishment", "unknown-establishment"));
    }
    judgeNumber(entry, faults);
    if (entry.getExitDate().filter(exit -> exit.isBefore(entry.getEntryDate())).isPresent()) {
      faults.add(new SchemaFault("/exitDate", "exit-before-entry"));
    }
    if (!faults.isEmpty()) {
      throw Refusal.invalid(faults);
    }
    refuseConflict(member, entry, Optional.empty());
    Stored stored = member.roster().add(entry, clock.instant());
    return shown(201, stored).with("Location", "/amsn/roster/employees/" + stored.id());
  }

  private Answer exit(Member member, Call call) {
    Stored stored = findPresent(member, call);
    LocalDate exit = LocalDate.parse(call.body().path("exitDate").asText());
    if (exit.isBefore(stored.record().getEntryDate())) {
      throw Refusal.invalid("/exitDate", "exit-before-entry");
    }
    return replaced(member, stored, stored.record().toBuilder().exitDate(exit).build());
  }

  private Answer modify(Member member, Call call) {
    Stored stored = findPresent(member, call);
    if (!call.header("If-Match").orElseThrow().equals(stored.etag())) {
      throw Refusal.of(412, "stale", "The record changed since it was read");
    }
    RosterRecord changed = RosterJson.changed(stored.record(), call.body());
    List<SchemaFault> faults = new ArrayList<>();
    judgeNumber(changed, faults);
    if (!faults.isEmpty()) {
      throw Refusal.invalid(faults);
    }
    refuseConflict(member, changed, Optional.of(stored.id()));
    return replaced(member, stored, changed);
  }

  private Answer flag(Member member, Call call) {
    Stored stored = findPresent(member, call);
    boolean flag = call.body().path("multiEmployer").asBoolean();
    return replaced(member, stored, stored.record().toBuilder().multiEmployer(flag).build());
  }

  private Answer replaced(Member member, Stored stored, RosterRecord record) {
    // What already is so stays the same version: a repeated call has no second effect.
    return record.equals(stored.record())
        ? shown(200, stored)
        : shown(200, member.roster().replace(stored, record, clock.instant()));
  }

  private static Answer shown(int status, Stored stored) {
    return Answer.json(status, RosterJson.write(stored)).with("ETag", stored.etag());
  }

  private static Stored find(Member member, Call call) {
    return member
        .roster()
        .find(call.path(ID))
        .orElseThrow(
            () -> Refusal.of(404, "employee-not-found", "Not on the roster of this member"));
  }

  private static Stored findPresent(Member member, Call call) {
    Stored stored = find(member, call);
    if (stored.left()) {
      throw Refusal.of(409, "already-left", "An exit is recorded for this employee");
    }
    return stored;
  }

  private static void judgeNumber(RosterRecord record, List<SchemaFault> faults) {
    if (record.getSocialSecurityNumber().filter(n -> !CheckDigits.soundNumber(n)).isPresent()) {
      faults.add(new SchemaFault("/socialSecurityNumber", "key"));
    }
  }

  private static void refuseConflict(Member member, RosterRecord candidate, Optional<String> self) {
    Optional<Stored> existing = member.roster().conflict(candidate, self);
    if (existing.isPresent()) {
      throw Refusal.of(409, "already-on-roster", "The person is on the roster of the establishment")
          .with("existingEmployeeId", existing.get().id());
    }
  }
}
