package fr.passerelle.sdk.sandbox.internal.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.sdk.sandbox.internal.openapi.SchemaFault;
import fr.passerelle.sdk.sandbox.internal.wire.Json;
import java.util.List;
import java.util.Map;

/** A refusal on its way out: a problem of RFC 9457. Holds codes and places, never a value. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Answer answer;

  private Refusal(Answer answer) {
    // A refusal is an ordinary answer: no trace, no suppression.
    super("refused with " + answer.status(), null, false, false);
    this.answer = answer;
  }

  /**
   * A refusal with a code.
   *
   * @param status HTTP status
   * @param code stable code, kebab-case
   * @param title what is wrong, without any value
   * @return the refusal
   */
  public static Refusal of(int status, String code, String title) {
    return new Refusal(answer(problem(status, code, title), status));
  }

  /**
   * A refusal that names places.
   *
   * @param status HTTP status
   * @param code stable code, kebab-case
   * @param title what is wrong, without any value
   * @param faults the places
   * @return the refusal
   */
  public static Refusal of(int status, String code, String title, List<SchemaFault> faults) {
    ObjectNode problem = problem(status, code, title);
    ArrayNode errors = problem.putArray("errors");
    for (SchemaFault fault : faults) {
      errors.addObject().put("pointer", fault.pointer()).put("code", fault.code());
    }
    return new Refusal(answer(problem, status));
  }

  /**
   * A body that is well formed but not acceptable.
   *
   * @param faults the places
   * @return the refusal, 422
   */
  public static Refusal invalid(List<SchemaFault> faults) {
    return of(422, "validation-failed", "The request is not acceptable", faults);
  }

  /**
   * A body with one fault.
   *
   * @param pointer where it is
   * @param code what it is
   * @return the refusal, 422
   */
  public static Refusal invalid(String pointer, String code) {
    return invalid(List.of(new SchemaFault(pointer, code)));
  }

  /**
   * The same with one more member of the problem.
   *
   * @param name member name
   * @param value its value, never personal
   * @return the refusal
   */
  public Refusal with(String name, String value) {
    ObjectNode problem = (ObjectNode) Json.read(answer.body()).orElseThrow();
    return new Refusal(answer(problem.put(name, value), answer.status()));
  }

  /**
   * The same with one more header.
   *
   * @param name header name
   * @param value its value
   * @return the refusal
   */
  public Refusal header(String name, String value) {
    return new Refusal(answer.with(name, value));
  }

  /** {@return the answer to send} */
  public Answer answer() {
    return answer;
  }

  private static ObjectNode problem(int status, String code, String title) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "urn:passerelle:problem:" + code)
        .put("title", title)
        .put("status", status)
        .put("code", code);
  }

  private static Answer answer(ObjectNode problem, int status) {
    return new Answer(
        status, Map.of("Content-Type", "application/problem+json"), Json.write(problem));
  }
}
