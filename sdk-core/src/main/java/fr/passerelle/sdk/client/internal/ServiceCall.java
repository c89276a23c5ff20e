package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.client.ApiResponse;
import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.NotFoundException;
import fr.passerelle.sdk.error.Outcome;
import java.lang.reflect.Type;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One call being described; the methods named {@code returning...} send it. Not reusable, for one
 * thread.
 */
public final class ServiceCall {
  private final ServiceCaller caller;
  private final Operation operation;
  private final PathTemplate template;
  private final @Nullable String[] pathValues;
  private @Nullable StringBuilder query;
  private @Nullable Object body;
  private @Nullable String ifMatch;
  private RequestOptions options = RequestOptions.none();
  private @Nullable String settlingOperation;
  private @Nullable Supplier<Outcome> settlement;
  private @Nullable String startCursor;
  private int pageCeiling = Pages.DEFAULT_CEILING;

  ServiceCall(ServiceCaller caller, Operation operation, PathTemplate template) {
    this.caller = caller;
    this.operation = operation;
    this.template = template;
    this.pathValues = new String[template.size()];
  }

  /**
   * Gives a path variable.
   *
   * @param variable its name in the template
   * @param value its value, percent-encoded here
   * @return this
   * @throws ConfigurationException when the path has no such variable or the value cannot stand
   *     there
   */
  public ServiceCall path(String variable, String value) {
    int index = template.indexOf(variable);
    if (value.isEmpty() || value.equals(".") || value.equals("..")) {
      throw new ConfigurationException(
          operation.name() + ": the path variable " + variable + " cannot have this value");
    }
    pathValues[index] = PercentEncoding.encode(value);
    return this;
  }

  /**
   * Adds a query parameter; a name may be repeated.
   *
   * @param name its name
   * @param value its value, percent-encoded here; null leaves it out
   * @return this
   */
  public ServiceCall query(String name, @Nullable String value) {
    if (value != null) {
      query = appendTo(query, name, value);
    }
    return this;
  }

  /**
   * Adds a query parameter when it is there.
   *
   * @param name its name
   * @param value its value
   * @return this
   */
  public ServiceCall query(String name, Optional<String> value) {
    return query(name, value.orElse(null));
  }

  /**
   * Adds a number.
   *
   * @param name its name
   * @param value its value
   * @return this
   */
  public ServiceCall query(String name, long value) {
    return query(name, Long.toString(value));
  }

  /**
   * Makes the call conditional.
   *
   * @param etag the version that the change is based on, as {@link ApiResponse#etag()} gave it
   * @return this
   */
  public ServiceCall ifMatch(String etag) {
    this.ifMatch = etag;
    return this;
  }

  /**
   * Gives the model to send as JSON. It is validated first; an invalid one is not sent.
   *
   * @param model a model of the SDK
   * @return this
   * @throws ConfigurationException when the operation is a GET
   */
  public ServiceCall body(Object model) {
    if (!operation.method().hasBody()) {
      throw new ConfigurationException(operation.name() + " is a GET and carries no body");
    }
    this.body = Objects.requireNonNull(model, "model");
    return this;
  }

  /**
   * Validates a model whose values travel in the path or the query; an invalid one is not sent.
   *
   * @param model a model of the SDK
   * @return this
   */
  public ServiceCall criteria(Object model) {
    PreparedCall.validate(caller.runtime(), operation, model);
    return this;
  }

  /**
   * Gives the options of this call.
   *
   * @param options on top of the client's
   * @return this
   */
  public ServiceCall options(RequestOptions options) {
    this.options = options;
    return this;
  }

  /**
   * Says how to find out what became of the call when its acknowledgement is not read.
   *
   * @param operation the operation that can tell, named by the exception
   * @param settlement runs it and judges its answer; called only when the caller reconciles
   * @return this
   */
  public ServiceCall settledBy(Operation operation, Supplier<Outcome> settlement) {
    this.settlingOperation = operation.name();
    this.settlement = settlement;
    return this;
  }

  /**
   * Starts a list elsewhere than at its beginning.
   *
   * @param cursor what an earlier page gave as next; null for the beginning
   * @return this
   */
  public ServiceCall startingAt(@Nullable String cursor) {
    this.startCursor = cursor;
    return this;
  }

  /**
   * Changes the fuse of a list.
   *
   * @param pages highest number of pages that are read
   * @return this
   */
  public ServiceCall pageCeiling(int pages) {
    this.pageCeiling = pages;
    return this;
  }

  /**
   * Sends the call and reads its answer.
   *
   * @param <T> type of the answer
   * @param type type of the answer
   * @return the answer
   */
  public <T> T returning(Class<T> type) {
    return type.cast(valueOf(send(type), type));
  }

  /**
   * Sends the call and reads its answer with what came around it.
   *
   * @param <T> type of the answer
   * @param type type of the answer
   * @return the answer with status, version, request id
   */
  public <T> ApiResponse<T> returningResponse(Class<T> type) {
    Answer answer = send(type);
    return answer.around(type.cast(valueOf(answer, type)));
  }

  /**
   * Sends the call and reads its answer, for which "not found" is a legal one.
   *
   * @param <T> type of the answer
   * @param type type of the answer
   * @return the answer, or empty when the service says 404 or 410
   */
  public <T> Optional<T> returningIfFound(Class<T> type) {
    try {
      return Optional.of(returning(type));
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }

  /** Sends the call; a success is all that is wanted of the answer. */
  public void returningNothing() {
    send(null);
  }

  /**
   * Sends the call and reads a list page by page: an object with {@code items} and, unless it is
   * the last page, {@code nextCursor}, which goes into the query parameter {@code cursor}.
   *
   * @param <T> type of the items
   * @param itemType type of the items
   * @return the list, its first page already read
   */
  public <T> Pages<T> returningPages(Class<T> itemType) {
    Type type = new PageType(itemType);
    PreparedCall first = prepare();
    String url = first.url();
    return Pages.of(
        operation.name(),
        cursor -> {
          PreparedCall call =
              cursor == null
                  ? first
                  : first.withUrl(
                      url
                          + (query == null ? "?cursor=" : "&cursor=")
                          + PercentEncoding.encode(cursor));
          PageBody<T> page = PageBody.cast(valueOf(run(call, type), type));
          return page.toPage();
        },
        startCursor,
        pageCeiling);
  }

  private Answer send(@Nullable Type type) {
    return run(prepare(), type);
  }

  private Answer run(PreparedCall call, @Nullable Type type) {
    RuntimeCore runtime = caller.runtime();
    return new Conversation(runtime, call, new AnswerReader(runtime.json(), runtime.clock(), type))
        .run();
  }

  private static Object valueOf(Answer answer, Type type) {
    return Objects.requireNonNull(answer.value(), type::getTypeName);
  }

  private PreparedCall prepare() {
    StringBuilder url = new StringBuilder(128).append(caller.baseUrl());
    template.expand(pathValues, url);
    if (query != null) {
      url.append('?').append(query);
    }
    return PreparedCall.of(
        caller,
        operation,
        url.toString(),
        body,
        ifMatch,
        options.over(caller.defaults()),
        settlingOperation,
        settlement);
  }

  private static StringBuilder appendTo(@Nullable StringBuilder query, String name, String value) {
    StringBuilder text = query == null ? new StringBuilder(64) : query.append('&');
    return text.append(PercentEncoding.encode(name))
        .append('=')
        .append(PercentEncoding.encode(value));
  }
}
