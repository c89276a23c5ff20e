package fr.passerelle.sdk.json;

import java.util.function.Function;

/**
 * A value that has no text of its own and is written only by {@link SdkJson}, as a JSON string. Any
 * other mapper finds nothing to write in it, so that it cannot end in somebody's log.
 */
public interface Concealed {
  /**
   * Lends the characters for the time of one function; the copy is wiped afterwards.
   *
   * @param <T> type of the result
   * @param use what needs the characters; must not keep the array
   * @return what the function returned
   */
  <T> T reveal(Function<? super char[], ? extends T> use);
}
