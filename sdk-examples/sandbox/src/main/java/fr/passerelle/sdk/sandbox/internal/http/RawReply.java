package fr.passerelle.sdk.sandbox.internal.http;

import java.util.Optional;

/**
 * What the listener does with a request: answers, or resets the connection.
 *
 * @param answer the answer, empty to reset
 */
public record RawReply(Optional<Answer> answer) {
  static final RawReply RESET = new RawReply(Optional.empty());

  static RawReply of(Answer answer) {
    return new RawReply(Optional.of(answer));
  }
}
