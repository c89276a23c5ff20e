package fr.passerelle.sdk.client.internal;

import java.io.IOException;
import java.util.function.BiFunction;

/**
 * Makes something of the body of a success. Portal modules take one of {@link BodyReaders} or write
 * their own for a format of the operator's.
 *
 * <p>A body that is not what was agreed is a {@link BodyFault}, and so is any unchecked exception:
 * a reader that stumbles over an answer has not understood it.
 *
 * @param <T> what is made of the body
 */
public interface BodyReader<T> {
  /** {@return what is asked for: the value of {@code Accept}} */
  String accept();

  /**
   * Reads the body.
   *
   * @param body the answer, valid until this method returns
   * @return what is made of it
   * @throws BodyFault when it is not what was agreed
   * @throws IOException when the connection breaks
   */
  T read(AnswerBody body) throws IOException;

  /** {@return whether reading may start again on another answer after it failed} */
  default boolean isRestartable() {
    return true;
  }

  /**
   * Makes something else of it, with the headers at hand.
   *
   * @param <U> what is made of it
   * @param step from what was read and the answer around it
   * @return a reader that does both
   */
  default <U> BodyReader<U> then(BiFunction<? super T, ? super AnswerBody, ? extends U> step) {
    BodyReader<T> first = this;
    return new BodyReader<>() {
      @Override
      public String accept() {
        return first.accept();
      }

      @Override
      public U read(AnswerBody body) throws IOException {
        return step.apply(first.read(body), body);
      }

      @Override
      public boolean isRestartable() {
        return first.isRestartable();
      }
    };
  }
}
