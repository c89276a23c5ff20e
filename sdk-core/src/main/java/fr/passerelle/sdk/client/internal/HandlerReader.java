package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.content.ContentHandler;
import fr.passerelle.sdk.content.ReceivedContent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hands the content of a success over to the application's handler. What the handler throws on
 * purpose is kept and thrown when the exchange is over: it is not a failure of the conversation and
 * must not be repeated.
 *
 * @param <R> what the handler makes of the content
 */
final class HandlerReader<R extends @Nullable Object> implements BodyReader<Object> {
  private static final int NO_CONTENT = 204;

  private final ContentHandler<R> handler;
  private final Set<String> mediaTypes;
  private @Nullable Supplier<R> outcome;

  HandlerReader(ContentHandler<R> handler, Set<String> mediaTypes) {
    this.handler = Objects.requireNonNull(handler, "handler");
    this.mediaTypes = mediaTypes;
  }

  @Override
  public String accept() {
    return mediaTypes.isEmpty() ? BodyReaders.ANYTHING : String.join(", ", mediaTypes);
  }

  @Override
  public boolean isRestartable() {
    return handler.isRestartable();
  }

  @Override
  public Object read(AnswerBody body) throws IOException {
    if (body.status() == NO_CONTENT) {
      throw new BodyFault("no content");
    }
    body.requireMediaType(mediaTypes);
    try {
      R made = handler.handle(new Received(body, handler.maxSize()));
      outcome = () -> made;
    } catch (RuntimeException e) {
      outcome =
          () -> {
            throw e;
          };
    }
    return this;
  }

  /** {@return what the handler returned; what it threw is thrown} */
  R result() {
    return Objects.requireNonNull(outcome, "the call succeeded").get();
  }

  /** The answer as the handler sees it. */
  private record Received(AnswerBody body, long max) implements ReceivedContent {
    @Override
    public Optional<String> mediaType() {
      return body.mediaType();
    }

    @Override
    public OptionalLong length() {
      long announced = body.stream().announced();
      return announced < 0 ? OptionalLong.empty() : OptionalLong.of(announced);
    }

    @Override
    public InputStream stream() {
      return body.stream(max);
    }
  }
}
