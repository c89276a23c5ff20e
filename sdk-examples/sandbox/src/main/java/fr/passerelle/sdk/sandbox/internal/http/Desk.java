package fr.passerelle.sdk.sandbox.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.sdk.sandbox.internal.openapi.OpenApiBody;
import fr.passerelle.sdk.sandbox.internal.openapi.OpenApiParameter;
import fr.passerelle.sdk.sandbox.internal.openapi.Schema;
import fr.passerelle.sdk.sandbox.internal.openapi.SchemaFault;
import fr.passerelle.sdk.sandbox.internal.wire.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;

/**
 * Judges a call by the contract of its portal, then lets the portal act, once per Idempotency-Key.
 * The order is: who calls, parameters, media type, body, key, objections, the portal itself.
 */
final class Desk {
  private static final String KEY = "Idempotency-Key";

  private final FaultBook faults;
  private final IdempotencyStore answers = new IdempotencyStore();

  Desk(FaultBook faults) {
    this.faults = faults;
  }

  Answer serve(Portal portal, Call arrived) {
    String account = portal.admit(arrived);
    judgeParameters(arrived);
    Call call = withBody(arrived);
    Lock lock = call.operation().safe() ? portal.lock().readLock() : portal.lock().writeLock();
    lock.lock();
    try {
      return call.operation().keyed() ? once(portal, account, call) : act(portal, account, call);
    } finally {
      lock.unlock();
    }
  }

  private Answer once(Portal portal, String account, Call call) {
    String key = call.header(KEY).orElseThrow();
    String scope = IdempotencyStore.scope(portal.name(), account, call, key);
    Optional<Answer> earlier = answers.find(scope, call);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    Answer answer = act(portal, account, call);
    answers.keep(scope, call, answer);
    return answer;
  }

  private Answer act(Portal portal, String account, Call call) {
    faults.objectTo(call.operation().id(), call.body());
    return portal.handle(account, call);
  }

  private static void judgeParameters(Call call) {
    List<SchemaFault> found = new ArrayList<>();
    Set<String> queryNames = new HashSet<>();
    for (OpenApiParameter parameter : call.operation().parameters()) {
      Optional<String> raw =
          switch (parameter.in()) {
            case "path" -> Optional.of(call.path(parameter.name()));
            case "query" -> call.query(parameter.name());
            default -> call.header(parameter.name());
          };
      if (parameter.in().equals("query")) {
        queryNames.add(parameter.name());
      }
      if (raw.isEmpty() && parameter.required()) {
        refuseMissing(parameter);
      }
      parameter.judge(raw).ifPresent(found::add);
    }
    if (!queryNames.containsAll(call.queryValues().keySet())) {
      found.add(new SchemaFault("query", "unknown-field"));
    }
    if (!found.isEmpty()) {
      throw Refusal.of(400, "invalid-parameter", "A parameter is not acceptable", found);
    }
  }

  private static void refuseMissing(OpenApiParameter parameter) {
    switch (parameter.name().toLowerCase(Locale.ROOT)) {
      case "if-match" ->
          throw Refusal.of(428, "if-match-missing", "This change must name the version it is for");
      case "idempotency-key" ->
          throw Refusal.of(400, "idempotency-key-missing", "This call needs an Idempotency-Key");
      default -> {
        // Reported with the other parameters.
      }
    }
  }

  private static Call withBody(Call call) {
    Optional<OpenApiBody> expected = call.operation().body();
    if (expected.isEmpty()) {
      return call;
    }
    Schema schema =
        expected
            .get()
            .schema(call.header("Content-Type"))
            .orElseThrow(
                () ->
                    Refusal.of(
                        415, "unsupported-media-type", "The body is not of a type served here"));
    JsonNode body =
        Json.read(call.request().body())
            .orElseThrow(() -> Refusal.of(400, "malformed-json", "The body is not JSON"));
    List<SchemaFault> found = schema.judge(body);
    if (!found.isEmpty()) {
      throw Refusal.invalid(found);
    }
    return call.withBody(body);
  }
}
