package fr.passerelle.sdk.sandbox.internal.amsn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.passerelle.sdk.sandbox.amsn.AmsnMember;
import fr.passerelle.sdk.sandbox.internal.http.Answer;
import fr.passerelle.sdk.sandbox.internal.http.Call;
import fr.passerelle.sdk.sandbox.internal.http.Portal;
import fr.passerelle.sdk.sandbox.internal.http.Refusal;
import fr.passerelle.sdk.sandbox.internal.openapi.OpenApiDocument;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The AMSN portal: who may enter, and which handler serves which operation. */
public final class AmsnRoom implements Portal {
  private static final String CONTRACT = "contract/amsn.openapi.yaml";

  private static final Set<String> WITHOUT_SESSION = Set.of("signIn", "requestPasswordReset");

  private final OpenApiDocument contract = OpenApiDocument.resource(CONTRACT);
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Member> members = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Sessions sessions;
  private final Map<String, MenuDesk.Handler> handlers = new HashMap<>();

  /**
   * Opens an empty room.
   *
   * @param clock tells the time of sessions and changes
   * @param sessionLifetime how long a session lasts
   * @param pageSize most items of a page, whatever is asked
   */
  public AmsnRoom(Clock clock, Duration sessionLifetime, int pageSize) {
    this.clock = clock;
    this.sessions = new Sessions(clock, sessionLifetime);
    handlers.put("signOut", (member, call) -> signOut(call));
    handlers.put("personalisePassword", (member, call) -> personalise(member, call.body()));
    List<MenuDesk> desks =
        List.of(
            new AdministrationDesk(clock),
            new ContactDesk(clock, pageSize),
            new TeamDesk(pageSize),
            new RosterDesk(clock, pageSize));
    desks.forEach(desk -> handlers.putAll(desk.handlers()));
  }

  @Override
  public String name() {
    return "amsn";
  }

  @Override
  public String contractResource() {
    return CONTRACT;
  }

  @Override
  public OpenApiDocument contract() {
    return contract;
  }

  @Override
  public ReadWriteLock lock() {
    return lock;
  }

  @Override
  public String admit(Call call) {
    String operation = call.operation().id();
    if (WITHOUT_SESSION.contains(operation)) {
      return "";
    }
    Member member = member(sessions.of(call).memberNumber());
    boolean openToAll = operation.equals("signOut") || operation.equals("personalisePassword");
    if (!openToAll && !member.personalised()) {
      throw Refusal.of(403, "password-not-personalised", "The password must be personalised first");
    }
    return member.number();
  }

  @Override
  public Answer handle(String account, Call call) {
    if (call.operation().id().equals("signIn")) {
      return signIn(call.body());
    }
    if (call.operation().id().equals("requestPasswordReset")) {
      return requestReset(call.body());
    }
    MenuDesk.Handler handler = handlers.get(call.operation().id());
    if (handler == null) {
      throw Refusal.of(501, "not-served", "The sandbox does not serve this operation");
    }
    return handler.handle(member(account), call);
  }

  void put(AmsnMember seed) {
    members.put(seed.number(), new Member(seed, clock.instant()));
  }

  Member member(String number) {
    Member member = members.get(number);
    if (member == null) {
      throw new IllegalArgumentException("no such member");
    }
    return member;
  }

  Sessions sessions() {
    return sessions;
  }

  Clock clock() {
    return clock;
  }

  private Answer signIn(JsonNode credentials) {
    Member member = members.get(credentials.path("memberNumber").asText());
    if (member == null || !member.hasPassword(credentials.path("password").asText())) {
      throw Refusal.of(401, "invalid-credentials", "Member number or password is wrong");
    }
    Sessions.Session session = sessions.open(member.number());
    return Answer.json(
            201,
            JsonNodeFactory.instance
                .objectNode()
                .put("token", session.token())
                .put("expiresAt", session.expiresAt().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("passwordPersonalised", member.personalised()))
        .with("Location", "/" + name() + "/sessions/current");
  }

  /** Answers alike whether there is such a member or not. */
  private Answer requestReset(JsonNode request) {
    Member member = members.get(request.path("memberNumber").asText());
    if (member != null) {
      member.resetPassword();
    }
    return Answer.empty(202);
  }

  private Answer signOut(Call call) {
    sessions.end(call);
    return Answer.empty(204);
  }

  private static Answer personalise(Member member, JsonNode change) {
    String current = change.path("currentPassword").asText();
    String wanted = change.path("newPassword").asText();
    if (!member.hasPassword(current)) {
      throw Refusal.invalid("/currentPassword", "wrong-password");
    }
    if (wanted.equals(current)) {
      throw Refusal.invalid("/newPassword", "password-unchanged");
    }
    member.personalise(wanted);
    return Answer.empty(204);
  }
}
