package fr.passerelle.sdk.sandbox;

import fr.passerelle.sdk.sandbox.internal.http.FaultBook;
import fr.passerelle.sdk.sandbox.internal.http.FaultBook.Hit;
import fr.passerelle.sdk.sandbox.internal.http.FaultBook.Kind;
import fr.passerelle.sdk.sandbox.internal.openapi.SchemaFault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Faults on demand. Each hits calls of one operation (or any), after a number of calls that pass,
 * for a number of calls. Safe for many threads.
 *
 * <pre>{@code
 * sandbox.faults().on("declareEntry").times(2).answer(503, Duration.ofSeconds(1));
 * sandbox.faults().on("declareEntry").after(10).resetAfterEffect();
 * }</pre>
 */
public final class Faults {
  /** Stands for any operation, unknown paths included. */
  public static final String ANY = "*";

  private final FaultBook book;

  Faults(FaultBook book) {
    this.book = book;
  }

  /**
   * Starts a fault.
   *
   * @param operation operationId, or {@link #ANY}
   * @return what to complete; hits one call, the next one, unless said otherwise
   */
  public Plan on(String operation) {
    return new Plan(operation);
  }

  /**
   * Refuses bodies that match, with 422 {@code validation-failed}, until {@link #clear}.
   *
   * @param operation operationId
   * @param body looks at the fields of the JSON body
   * @param pointer place that the problem names, a JSON pointer
   * @param code code that the problem gives, kebab-case
   */
  public void refuse(
      String operation, Predicate<Map<String, Object>> body, String pointer, String code) {
    book.object(operation, body, new SchemaFault(pointer, code));
  }

  /**
   * Serves a number of further requests, then breaks every connection without doing anything, as a
   * server that died. Ends with {@link #clear} or {@link PasserelleSandbox#restart}.
   *
   * @param requests requests still served, 0 to go down at once
   */
  public void downAfter(long requests) {
    if (requests < 0) {
      throw new IllegalArgumentException("requests must not be negative");
    }
    book.downAfter(requests);
  }

  /** Forgets every fault. */
  public void clear() {
    book.clear();
  }

  /** A fault in the making. */
  public final class Plan {
    private final String operation;
    private int after;
    private int times = 1;

    private Plan(String operation) {
      this.operation = operation;
    }

    /**
     * Lets calls pass first.
     *
     * @param calls how many, not negative
     * @return this plan
     */
    public Plan after(int calls) {
      if (calls < 0) {
        throw new IllegalArgumentException("calls must not be negative");
      }
      this.after = calls;
      return this;
    }

    /**
     * Hits several calls in a row.
     *
     * @param calls how many, at least 1
     * @return this plan
     */
    public Plan times(int calls) {
      if (calls < 1) {
        throw new IllegalArgumentException("calls must be positive");
      }
      this.times = calls;
      return this;
    }

    /**
     * Answers an error instead of doing anything.
     *
     * @param status an error status, 400 to 599
     */
    public void answer(int status) {
      add(new Hit(Kind.STATUS, checked(status), Optional.empty()));
    }

    /**
     * Answers an error with Retry-After instead of doing anything.
     *
     * @param status an error status, 400 to 599
     * @param retryAfter the wait, whole seconds
     */
    public void answer(int status, Duration retryAfter) {
      add(new Hit(Kind.STATUS, checked(status), Optional.of(retryAfter)));
    }

    /** Breaks the connection and does nothing. */
    public void resetBeforeEffect() {
      add(new Hit(Kind.RESET_BEFORE_EFFECT, 0, Optional.empty()));
    }

    /** Carries the call out, then breaks the connection instead of answering. */
    public void resetAfterEffect() {
      add(new Hit(Kind.RESET_AFTER_EFFECT, 0, Optional.empty()));
    }

    private void add(Hit hit) {
      book.add(operation, after, times, hit);
    }

    private int checked(int status) {
      if (status < 400 || status > 599) {
        throw new IllegalArgumentException("not an error status: " + status);
      }
      return status;
    }
  }
}
