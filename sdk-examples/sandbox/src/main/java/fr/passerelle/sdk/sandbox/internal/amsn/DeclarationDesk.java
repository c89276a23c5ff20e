package fr.passerelle.sdk.sandbox.internal.amsn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.sdk.sandbox.amsn.AnnualWindow;
import fr.passerelle.sdk.sandbox.amsn.RosterRecord;
import fr.passerelle.sdk.sandbox.internal.http.Answer;
import fr.passerelle.sdk.sandbox.internal.http.Call;
import fr.passerelle.sdk.sandbox.internal.http.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The operations of the annual declaration. Called under the lock of the portal. */
final class DeclarationDesk implements MenuDesk {
  private static final int DEFAULT_LIMIT = 50;
  private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

  private final Clock clock;
  private final int pageSize;

  DeclarationDesk(Clock clock, int pageSize) {
    this.clock = clock;
    this.pageSize = pageSize;
  }

  @Override
  public Map<String, Handler> handlers() {
    return Map.of(
        "getWindow", this::window,
        "openDeclarationDraft", this::open,
        "getDeclarationDraft", (member, call) -> shown(200, member, find(member, call)),
        "correctDraft", this::correct,
        "refillDraft", this::refill,
        "listDeclaredEmployees", this::list,
        "submitDeclaration", this::submit,
        "getReceipt", DeclarationDesk::receipt);
  }

  private Answer window(Member member, Call call) {
    AnnualWindow window = member.declarations().window(year(call));
    return Answer.json(200, DeclarationJson.window(window, today()));
  }

  private Answer open(Member member, Call call) {
    int year = year(call);
    Optional<Declaration> existing = member.declarations().find(year);
    if (existing.isPresent()) {
      return shown(200, member, existing.get());
    }
    requireOpen(member, year);
    Declaration draft = member.declarations().open(year);
    draft.prefill(member.roster(), clock.instant());
    return shown(201, member, draft);
  }

  private Answer correct(Member member, Call call) {
    Declaration draft = changeable(member, call);
    Map<String, Boolean> decisions = new HashMap<>();
    for (JsonNode decision : call.body().path("employees")) {
      String id = decision.path("employeeId").asText();
      if (decisions.put(id, decision.path("counted").asBoolean()) != null) {
        throw Refusal.invalid("/employees", "duplicate");
      }
    }
    if (!draft.correct(decisions)) {
      throw Refusal.invalid("/employees", "unknown-employee");
    }
    return shown(200, member, draft);
  }

  private Answer refill(Member member, Call call) {
    Declaration draft = changeable(member, call);
    draft.prefill(member.roster(), clock.instant());
    return shown(200, member, draft);
  }

  private Answer list(Member member, Call call) {
    Declaration draft = find(member, call);
    Optional<String> establishment = call.query("establishment");
    int fingerprint = Objects.hash(draft.etag(), establishment);
    int from = call.query("cursor").map(cursor -> Cursor.read(cursor, fingerprint)).orElse(0);
    int asked = call.query("limit").map(Integer::parseInt).orElse(DEFAULT_LIMIT);
    int limit = Math.min(asked, pageSize);
    List<RosterRecord> all = draft.list();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode items = json.putArray("items");
    for (int i = from; i < all.size(); i++) {
      RosterRecord record = all.get(i);
      if (establishment.map(record.getEstablishment()::equals).orElse(true)) {
        if (items.size() == limit) {
          json.put("nextCursor", Cursor.write(i, fingerprint));
          break;
        }
        items.add(DeclarationJson.employee(record, draft.counts(record)));
      }
    }
    return Answer.json(200, json);
  }

  private Answer submit(Member member, Call call) {
    Declaration draft = find(member, call);
    String version = call.header("If-Match").orElseThrow();
    if (draft.receipt().isPresent()) {
      Declaration.Receipt first = draft.receipt().get();
      if (first.draftVersion().equals(version)) {
        return Answer.json(200, DeclarationJson.receipt(draft.year(), first));
      }
      throw alreadySubmitted(first);
    }
    requireOpen(member, draft.year());
    requireCurrent(draft, version);
    if (call.body().path("confirmedTotal").asInt() != draft.total()) {
      throw Refusal.invalid("/confirmedTotal", "total-differs");
    }
    boolean changed = !draft.rosterState().equals(Declaration.stateOf(member.roster()));
    if (changed && !call.body().path("rosterChangeAccepted").asBoolean(false)) {
      throw Refusal.of(409, "roster-changed", "The roster changed after the draft was prefilled");
    }
    String number = member.declarations().nextNumber(draft.year());
    Declaration.Receipt receipt = draft.submit(number, clock.instant());
    member.declarations().submitted(draft);
    return Answer.json(201, DeclarationJson.receipt(draft.year(), receipt))
        .with("Location", "/amsn/declarations/" + draft.year() + "/receipt");
  }

  private static Answer receipt(Member member, Call call) {
    int year = year(call);
    return member
        .declarations()
        .find(year)
        .flatMap(Declaration::receipt)
        .map(receipt -> Answer.json(200, DeclarationJson.receipt(year, receipt)))
        .orElseThrow(() -> Refusal.of(404, "receipt-not-found", "Nothing was declared"));
  }

  private Declaration changeable(Member member, Call call) {
    Declaration draft = find(member, call);
    if (draft.receipt().isPresent()) {
      throw alreadySubmitted(draft.receipt().get());
    }
    requireOpen(member, draft.year());
    requireCurrent(draft, call.header("If-Match").orElseThrow());
    return draft;
  }

  private static void requireCurrent(Declaration draft, String version) {
    if (!draft.etag().equals(version)) {
      throw Refusal.of(412, "stale", "The draft changed since it was read");
    }
  }

  private void requireOpen(Member member, int year) {
    AnnualWindow window = member.declarations().window(year);
    if (!window.openOn(today())) {
      Refusal refusal = Refusal.of(409, "window-closed", "The window is not open today");
      if (window.opensOn().isPresent()) {
        refusal = refusal.with("opensOn", window.opensOn().get().toString());
      }
      if (window.closesOn().isPresent()) {
        refusal = refusal.with("closesOn", window.closesOn().get().toString());
      }
      throw refusal;
    }
  }

  private static Refusal alreadySubmitted(Declaration.Receipt receipt) {
    return Refusal.of(409, "already-submitted", "The declaration of the year was made")
        .with("receiptNumber", receipt.number());
  }

  private static Declaration find(Member member, Call call) {
    return member
        .declarations()
        .find(year(call))
        .orElseThrow(() -> Refusal.of(404, "draft-not-found", "No draft was opened"));
  }

  private Answer shown(int status, Member member, Declaration draft) {
    ObjectNode window = DeclarationJson.window(member.declarations().window(draft.year()), today());
    String state = Declaration.stateOf(member.roster());
    return Answer.json(status, DeclarationJson.draft(draft, window, state))
        .with("ETag", draft.etag());
  }

  private static int year(Call call) {
    return Integer.parseInt(call.path("year"));
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(FRANCE));
  }
}
