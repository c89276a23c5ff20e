package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.content.Content;
import fr.passerelle.sdk.content.ContentChangedException;
import fr.passerelle.sdk.document.ContentAccessException;
import fr.passerelle.sdk.error.CallContext;
import fr.passerelle.sdk.error.NotSentException;
import fr.passerelle.sdk.error.SdkException;
import fr.passerelle.sdk.transport.TransportBody;
import java.util.function.Supplier;

/** What a call is to send, until the call is prepared: then it is validated and written, once. */
@FunctionalInterface
interface Sendable {
  /**
   * Validates and writes it.
   *
   * @param runtime gives mapper and validator
   * @param operation named by the exceptions
   * @return the body of every attempt
   */
  TransportBody write(RuntimeCore runtime, Operation operation);

  /** A model as JSON. */
  static Sendable json(Object model) {
    return (runtime, operation) -> {
      PreparedCall.validate(runtime, operation, model);
      return TransportBody.of(runtime.json().write(model), "application/json");
    };
  }

  /** Bytes as they are. */
  static Sendable raw(Content content) {
    return (runtime, operation) -> readable(operation, () -> ContentBody.of(content));
  }

  /** Bytes compressed once. */
  static Sendable gzip(Content content) {
    return (runtime, operation) -> readable(operation, () -> ContentBody.gzip(content));
  }

  /** Several parts of a form. */
  static Sendable form(Parts parts) {
    return (runtime, operation) ->
        readable(operation, () -> ContentBody.of(parts.content(runtime, operation)));
  }

  private static TransportBody readable(Operation operation, Supplier<TransportBody> body) {
    try {
      return body.get();
    } catch (ContentAccessException | ContentChangedException e) {
      throw notSent(operation, e);
    }
  }

  private static NotSentException notSent(Operation operation, SdkException fault) {
    return new NotSentException(
        "nothing was sent: the content could not be read", CallContext.of(operation.name()), fault);
  }
}
