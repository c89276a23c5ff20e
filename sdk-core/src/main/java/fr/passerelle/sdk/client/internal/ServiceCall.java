package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.client.ApiResponse;
import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.client.Pages;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.content.Content;
import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.document.ContentAccessException;
import fr.passerelle.sdk.error.ConfigurationException;
import fr.passerelle.sdk.error.NotFoundException;
import fr.passerelle.sdk.error.Outcome;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One call being described: where it goes ({@link CallUrl}), what it sends ({@link Sendable}), how
 * it is settled; the methods named {@code returning...} send it and say who reads the answer
 * ({@link BodyReader}). Not reusable, for one thread.
 */
public final class ServiceCall {
  private final ServiceCaller caller;
  private final Operation operation;
  private final CallUrl url;
  private AllowedHosts.@Nullable Destination destination;
  private @Nullable Sendable body;
  private boolean isContent;
  private Set<String> mediaTypes = Set.of();
  private int expectedRefusal;
  private int finalRefusal;
  private @Nullable String ifMatch;
  private RequestOptions options = RequestOptions.none();
  private @Nullable String settlingOperation;
  private @Nullable Supplier<Outcome> settlement;
  private @Nullable String startCursor;
  private int pageCeiling = Pages.DEFAULT_CEILING;

  ServiceCall(ServiceCaller caller, Operation operation, PathTemplate template) {
    this.caller = caller;
    this.operation = operation;
    this.url = new CallUrl(operation, template);
  }

  /**
   * Gives a path variable.
   *
   * @param variable its name in the template
   * @param value its value, percent-encoded here
   * @return this
   * @throws ConfigurationException when it has no such variable or the value cannot stand there
   */
  public ServiceCall path(String variable, String value) {
    url.path(variable, value);
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
      url.query(name, value);
    }
    return this;
  }

  /**
   * Adds a query parameter if there is a value.
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
   * Goes to an address that the service gave, instead of path and query.
   *
   * @param address the address
   * @param hosts where it may lead; the session only goes to the service's own
   * @return this
   * @throws fr.passerelle.sdk.error.UntrustedAddressException when it leads elsewhere
   */
  public ServiceCall at(String address, AllowedHosts hosts) {
    this.destination = hosts.judge(address, caller.baseUrl(), operation);
    return this;
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
    return sending(Sendable.json(Objects.requireNonNull(model, "model")), false);
  }

  /**
   * Gives the bytes to send.
   *
   * @param content the bytes and their media type
   * @return this
   * @throws ConfigurationException when the operation is a GET
   */
  public ServiceCall content(Content content) {
    return sending(Sendable.raw(Objects.requireNonNull(content, "content")), true);
  }

  /**
   * Gives the bytes to send compressed: once, so that every attempt sends the same.
   *
   * @param content the bytes and their media type
   * @return this
   * @throws ConfigurationException when the operation is a GET
   */
  public ServiceCall gzip(Content content) {
    return sending(Sendable.gzip(Objects.requireNonNull(content, "content")), true);
  }

  /**
   * Gives the parts of a form to send.
   *
   * @param parts models, texts and files
   * @return this
   * @throws ConfigurationException when the operation is a GET
   */
  public ServiceCall form(Parts parts) {
    return sending(Sendable.form(Objects.requireNonNull(parts, "parts")), true);
  }

  private ServiceCall sending(Sendable sendable, boolean content) {
    if (!operation.method().hasBody()) {
      throw new ConfigurationException(operation.name() + " is a GET and carries no body");
    }
    this.body = sendable;
    this.isContent = content;
    return this;
  }

  /**
   * Says of which types a content must be that goes to a {@link ContentHandler}; asks for them.
   *
   * @param types types and subtypes in lower case
   * @return this
   */
  public ServiceCall expecting(String... types) {
    this.mediaTypes = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(types)));
    return this;
  }

  /**
   * Reads a refusal which is a normal answer, such as the 422 of a rejected deposit, as a success;
   * {@link AnswerBody#status()} tells. With a body that the reader does not expect it is a refusal.
   *
   * @param status the status, outside 2xx; its body is read up to 8 MiB
   * @return this
   */
  public ServiceCall readingAlso(int status) {
    this.expectedRefusal = status;
    return this;
  }

  /**
   * Says that a refusal without {@code Retry-After} judges what is asked: it is not repeated.
   *
   * @param status the status, such as the 429 of a search that is too wide
   * @return this
   */
  public ServiceCall refusedForGood(int status) {
    this.finalRefusal = status;
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
   * Says how to settle the call when its acknowledgement is not read.
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
    return type.cast(AnswerSide.valueOf(sendForJson(type), type));
  }

  /**
   * Sends the call and reads its answer with what came around it.
   *
   * @param <T> type of the answer
   * @param type type of the answer
   * @return the answer with status, version, request id
   */
  public <T> ApiResponse<T> returningResponse(Class<T> type) {
    Answer answer = sendForJson(type);
    return answer.around(type.cast(AnswerSide.valueOf(answer, type)));
  }

  /**
   * Sends the call and reads its answer; "not found" is a legal one.
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
   * Sends the call and has its answer read in the operator's own format.
   *
   * @param <T> type of the answer
   * @param reader reads the answer
   * @return the answer
   */
  public <T> T returning(BodyReader<T> reader) {
    Kept<T> kept = new Kept<>(reader);
    send(kept);
    return kept.value();
  }

  /**
   * The same, with what came around the answer.
   *
   * @param <T> type of the answer
   * @param reader reads the answer
   * @return the answer with status, version, request id
   */
  public <T> ApiResponse<T> returningResponse(BodyReader<T> reader) {
    Kept<T> kept = new Kept<>(reader);
    return send(kept).around(kept.value());
  }

  /**
   * Sends the call and hands the content of its answer over, decompressed.
   *
   * @param <R> what the handler makes of it
   * @param handler receives the content while the connection is open
   * @return what the handler returned; what it threw unchecked is thrown
   * @throws ContentAccessException when the handler says beforehand that it cannot store anything
   */
  public <R extends @Nullable Object> R returning(ContentHandler<R> handler) {
    try {
      handler.beforeSending();
    } catch (IOException e) {
      throw new ContentAccessException("the answer could not be stored", e);
    }
    HandlerReader<R> reader = new HandlerReader<>(handler, mediaTypes);
    send(reader);
    return reader.result();
  }

  /**
   * Sends the call and reads a list page by page: objects with {@code items} and, but for the last,
   * {@code nextCursor}, which goes into the query parameter {@code cursor}.
   *
   * @param <T> type of the items
   * @param itemType type of the items
   * @return the list, its first page already read
   * @throws ConfigurationException when the call sends a content: that is read for one call only
   */
  public <T> Pages<T> returningPages(Class<T> itemType) {
    if (isContent) {
      throw new ConfigurationException(operation.name() + ": a list sends no content");
    }
    PreparedCall first = prepare(BodyReaders.JSON);
    return Pages.of(
        operation.name(), answers().pages(first, url, itemType), startCursor, pageCeiling);
  }

  private Answer sendForJson(Class<?> type) {
    return send(answers().json(type));
  }

  private Answer send(@Nullable BodyReader<?> reader) {
    String accept = reader == null ? BodyReaders.JSON : reader.accept();
    return answers().read(prepare(accept), reader);
  }

  private AnswerSide answers() {
    return new AnswerSide(caller.runtime(), expectedRefusal, finalRefusal);
  }

  private PreparedCall prepare(String accept) {
    boolean isOwn = destination == null || destination.isOwn();
    return PreparedCall.of(
        caller,
        operation,
        destination == null ? url.under(caller.baseUrl()) : destination.url(),
        isOwn ? caller.sessionFor(operation) : null,
        body,
        accept,
        ifMatch,
        options.over(caller.defaults()),
        settlingOperation,
        settlement);
  }
}
