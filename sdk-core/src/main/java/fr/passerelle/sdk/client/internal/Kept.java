package fr.passerelle.sdk.client.internal;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a reader made of the answer under the reader's own type.
 *
 * @param <T> what the reader makes of the body
 */
final class Kept<T> implements BodyReader<Object> {
  private final BodyReader<T> reader;
  private @Nullable T value;

  Kept(BodyReader<T> reader) {
    this.reader = reader;
  }

  @Override
  public String accept() {
    return reader.accept();
  }

  @Override
  public boolean isRestartable() {
    return reader.isRestartable();
  }

  @Override
  public Object read(AnswerBody body) throws IOException {
    T read = reader.read(body);
    value = read;
    return read;
  }

  T value() {
    return Objects.requireNonNull(value, "the call succeeded");
  }
}
