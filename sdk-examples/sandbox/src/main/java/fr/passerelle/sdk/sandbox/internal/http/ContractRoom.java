package fr.passerelle.sdk.sandbox.internal.http;

import fr.passerelle.sdk.sandbox.internal.http.FaultBook.Hit;
import fr.passerelle.sdk.sandbox.internal.openapi.OpenApiDocument.Match;
import fr.passerelle.sdk.sandbox.internal.wire.Query;
import java.time.Duration;
import java.util.Optional;

/** The room of a portal that serves an OpenAPI contract: the desk judges, the portal acts. */
final class ContractRoom implements Room {
  private final Portal portal;
  private final Desk desk;
  private final ExchangeListener listener;

  ContractRoom(Portal portal, FaultBook faults, ExchangeListener listener) {
    this.portal = portal;
    this.desk = new Desk(faults);
    this.listener = listener;
  }

  @Override
  public String name() {
    return portal.name();
  }

  @Override
  public String operation(RawRequest request, String path) {
    return match(request, path).map(found -> found.operation().id()).orElse("");
  }

  @Override
  public Answer serve(RawRequest request, String path) {
    Optional<Match> match = match(request, path);
    try {
      if (match.isEmpty()) {
        return elsewhere(path).answer();
      }
      Call call =
          Call.of(
              match.get().operation(),
              match.get().pathValues(),
              Query.of(request.target()),
              request);
      return desk.serve(portal, call);
    } catch (Refusal refusal) {
      return refusal.answer();
    }
  }

  @Override
  public Answer onDemand(Hit hit) {
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

  @Override
  public void exchanged(RawRequest request, String path, Answer answer) {
    listener.exchanged(portal, request, path, answer);
  }

  private Optional<Match> match(RawRequest request, String path) {
    return portal.contract().match(request.method(), path);
  }

  private Refusal elsewhere(String path) {
    var methods = portal.contract().methods(path);
    return methods.isEmpty()
        ? Refusal.of(404, "unknown-path", "The contract has no such path")
        : Refusal.of(405, "method-not-allowed", "The contract has no such method here")
            .header("Allow", String.join(", ", methods));
  }
}
