package fr.passerelle.sdk.client.internal;

import fr.passerelle.sdk.client.Pages;
import java.lang.reflect.Type;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer side of a call: sends what was prepared and reads what comes back.
 *
 * @param runtime gives transport, mapper and clock
 * @param expectedRefusal a status outside 2xx that is read like a success, or 0
 * @param finalRefusal a status that the same request would meet again, or 0
 */
record AnswerSide(RuntimeCore runtime, int expectedRefusal, int finalRefusal) {
  /** Sends the call for the only time and lets its content go. */
  Answer read(PreparedCall call, @Nullable BodyReader<?> reader) {
    try {
      return run(call, reader);
    } finally {
      call.release();
    }
  }

  BodyReader<Object> json(Type type) {
    return new BodyReaders.JsonReader(runtime.json(), type);
  }

  /** {@return what reads a list, one call for each page} */
  <T> Pages.Fetcher<T> pages(PreparedCall first, CallUrl url, Class<T> itemType) {
    Type type = new PageType(itemType);
    return cursor -> {
      PreparedCall call = cursor == null ? first : first.withUrl(url.at(first.url(), cursor));
      PageBody<T> page = PageBody.cast(valueOf(run(call, json(type)), type));
      return page.toPage();
    };
  }

  static Object valueOf(Answer answer, Type type) {
    return Objects.requireNonNull(answer.value(), type::getTypeName);
  }

  private Answer run(PreparedCall call, @Nullable BodyReader<?> reader) {
    AnswerReader answers =
        new AnswerReader(runtime.json(), runtime.clock(), reader, expectedRefusal, finalRefusal);
    return new Conversation(runtime, call, answers).run();
  }
}
