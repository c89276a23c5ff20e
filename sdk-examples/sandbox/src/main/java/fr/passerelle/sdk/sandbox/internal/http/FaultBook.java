package fr.passerelle.sdk.sandbox.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.sdk.sandbox.internal.openapi.SchemaFault;
import fr.passerelle.sdk.sandbox.internal.wire.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The faults that were asked for; decides what each arriving call suffers. */
public final class FaultBook {
  /** What a call suffers. */
  public enum Kind {
    /** An error status, nothing done. */
    STATUS,
    /** The connection breaks, nothing done. */
    RESET_BEFORE_EFFECT,
    /** The call is carried out, then the connection breaks. */
    RESET_AFTER_EFFECT
  }

  /**
   * A fault that hits one call.
   *
   * @param kind what happens
   * @param status the status, for {@link Kind#STATUS}
   * @param retryAfter value of Retry-After, for {@link Kind#STATUS}
   */
  public record Hit(Kind kind, int status, Optional<Duration> retryAfter) {}

  private static final Hit DOWN = new Hit(Kind.RESET_BEFORE_EFFECT, 0, Optional.empty());

  private final List<Rule> rules = new ArrayList<>();
  private final List<Objection> objections = new ArrayList<>();
  private long servedBeforeDown = -1;

  /**
   * Adds a fault.
   *
   * @param operation operationId, or {@code *} for any
   * @param skip calls of the operation that pass first
   * @param times calls that suffer it then
   * @param hit what they suffer
   */
  public synchronized void add(String operation, int skip, int times, Hit hit) {
    rules.add(new Rule(operation, skip, times, hit));
  }

  /**
   * Adds an objection: calls whose body matches are refused as not acceptable.
   *
   * @param operation operationId
   * @param body predicate on the fields of the body
   * @param fault what the problem names
   */
  public synchronized void object(
      String operation, Predicate<Map<String, Object>> body, SchemaFault fault) {
    objections.add(new Objection(operation, body, fault));
  }

  /**
   * Lets a number of further requests through, then breaks every connection.
   *
   * @param requests requests still served
   */
  public synchronized void downAfter(long requests) {
    servedBeforeDown = requests;
  }

  /** Answers again after {@link #downAfter}. */
  public synchronized void up() {
    servedBeforeDown = -1;
  }

  /** Forgets every fault. */
  public synchronized void clear() {
    rules.clear();
    objections.clear();
    servedBeforeDown = -1;
  }

  synchronized Optional<Hit> next(String operation) {
    if (servedBeforeDown == 0) {
      return Optional.of(DOWN);
    }
    if (servedBeforeDown > 0) {
      servedBeforeDown--;
    }
    Optional<Hit> hit = Optional.empty();
    for (Rule rule : rules) {
      // Every rule counts the call, also when an earlier one already hits it.
      boolean hits = rule.hits(operation);
      if (hits && hit.isEmpty()) {
        hit = Optional.of(rule.hit);
      }
    }
    rules.removeIf(Rule::spent);
    return hit;
  }

  void objectTo(String operation, JsonNode body) {
    List<Objection> standing;
    synchronized (this) {
      standing = objections.stream().filter(o -> o.operation.equals(operation)).toList();
    }
    if (standing.isEmpty() || !body.isObject()) {
      return;
    }
    Map<String, Object> fields = Json.map(body);
    for (Objection objection : standing) {
      if (objection.body.test(fields)) {
        throw Refusal.invalid(List.of(objection.fault));
      }
    }
  }

  private record Objection(
      String operation, Predicate<Map<String, Object>> body, SchemaFault fault) {}

  private static final class Rule {
    private final String operation;
    private final Hit hit;
    private int skip;
    private int times;

    Rule(String operation, int skip, int times, Hit hit) {
      this.operation = operation;
      this.skip = skip;
      this.times = times;
      this.hit = hit;
    }

    boolean hits(String called) {
      if (times == 0 || !(operation.equals("*") || operation.equals(called))) {
        return false;
      }
      if (skip > 0) {
        skip--;
        return false;
      }
      times--;
      return true;
    }

    boolean spent() {
      return times == 0;
    }
  }
}
