package fr.passerelle.sdk.sandbox.internal.http;

import fr.passerelle.sdk.sandbox.internal.http.FaultBook.Hit;
import fr.passerelle.sdk.sandbox.internal.http.FaultBook.Kind;
import fr.passerelle.sdk.sandbox.internal.http.Journal.Fate;
import fr.passerelle.sdk.sandbox.internal.openapi.OpenApiDocument.Match;
import fr.passerelle.sdk.sandbox.internal.wire.Query;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The way of every request: find the portal and the operation, suffer the fault that was asked for,
 * let the desk judge and the portal act, write the journal.
 */
public final class Corridor {
  private final List<Portal> portals;
  private final FaultBook faults;
  private final Journal journal;
  private final ExchangeListener listener;
  private final Desk desk;

  /**
   * Opens the corridor.
   *
   * @param portals the rooms
   * @param faults faults on demand
   * @param journal told of every request
   * @param listener shown every exchange
   */
  public Corridor(
      List<Portal> portals, FaultBook faults, Journal journal, ExchangeListener listener) {
    this.portals = List.copyOf(portals);
    this.faults = faults;
    this.journal = journal;
    this.listener = listener;
    this.desk = new Desk(faults);
  }

  /**
   * Deals with a request.
   *
   * @param request the request
   * @return what the listener does with it
   */
  public RawReply serve(RawRequest request) {
    Optional<Portal> portal = portals.stream().filter(room -> belongs(request, room)).findFirst();
    Optional<Match> match =
        portal.flatMap(room -> room.contract().match(request.method(), inside(request, room)));
    String operation = match.map(found -> found.operation().id()).orElse("");

    Optional<Hit> hit = faults.next(operation);
    if (hit.isPresent() && hit.get().kind() == Kind.RESET_BEFORE_EFFECT) {
      record(portal, operation, request, Optional.empty(), Fate.RESET_BEFORE_EFFECT);
      return RawReply.RESET;
    }
    Answer answer =
        hit.filter(fault -> fault.kind() == Kind.STATUS)
            .map(Corridor::injected)
            .orElseGet(() -> answer(portal, match, request));
    portal.ifPresent(room -> listener.exchanged(room, request, inside(request, room), answer));
    if (hit.isPresent() && hit.get().kind() == Kind.RESET_AFTER_EFFECT) {
      record(portal, operation, request, Optional.of(answer), Fate.RESET_AFTER_EFFECT);
      return RawReply.RESET;
    }
    record(portal, operation, request, Optional.of(answer), Fate.ANSWERED);
    return RawReply.of(answer);
  }

  private Answer answer(Optional<Portal> portal, Optional<Match> match, RawRequest request) {
    try {
      if (portal.isEmpty()) {
        return Refusal.of(404, "unknown-path", "No portal here").answer();
      }
      if (match.isEmpty()) {
        return elsewhere(portal.get(), request).answer();
      }
      Call call =
          Call.of(
              match.get().operation(),
              match.get().pathValues(),
              Query.of(request.target()),
              request);
      return desk.serve(portal.get(), call);
    } catch (Refusal refusal) {
      return refusal.answer();
    } catch (RuntimeException e) {
      // A defect of the sandbox itself. Its message may quote the request: only its place is told.
      StackTraceElement[] trace = e.getStackTrace();
      String place = trace.length == 0 ? "" : " at " + trace[0];
      return Refusal.of(500, "sandbox-defect", e.getClass().getName() + place).answer();
    }
  }

  private static Refusal elsewhere(Portal portal, RawRequest request) {
    var methods = portal.contract().methods(inside(request, portal));
    return methods.isEmpty()
        ? Refusal.of(404, "unknown-path", "The contract has no such path")
        : Refusal.of(405, "method-not-allowed", "The contract has no such method here")
            .header("Allow", String.join(", ", methods));
  }

  private static Answer injected(Hit hit) {
    String code =
        switch (hit.status()) {
          case 401 -> "not-signed-in";
          case 429 -> "too-many-requests";
          case 503 -> "unavailable";
          default -> "fault-on-demand";
        };
    Refusal refusal = Refusal.of(hit.status(), code, "Fault on demand");
    if (hit.status() == 401) {
      refusal = refusal.header("WWW-Authenticate", "Bearer");
    }
    Optional<Duration> wait = hit.retryAfter();
    return wait.isEmpty()
        ? refusal.answer()
        : refusal.header("Retry-After", Long.toString(wait.get().toSeconds())).answer();
  }

  private void record(
      Optional<Portal> portal,
      String operation,
      RawRequest request,
      Optional<Answer> answer,
      Fate fate) {
    journal.arrived(
        portal.map(Portal::name).orElse(""),
        operation,
        answer.map(Answer::status).orElse(0),
        request.header("Idempotency-Key").map(IdempotencyStore::hash),
        answer.filter(given -> given.headers().containsKey("Idempotency-Replayed")).isPresent(),
        fate);
  }

  private static boolean belongs(RawRequest request, Portal portal) {
    return request.path().startsWith("/" + portal.name() + "/");
  }

  private static String inside(RawRequest request, Portal portal) {
    return request.path().substring(portal.name().length() + 1);
  }
}
