package fr.passerelle.sdk.transport;

import java.io.IOException;

/**
 * Reads an answer completely, inside one method: the transport closes it afterwards, whatever
 * happens.
 *
 * @param <R> what is made of the answer
 */
@FunctionalInterface
public interface ResponseReader<R> {
  /**
   * Reads the answer.
   *
   * @param response valid until this method returns
   * @return what is made of it
   * @throws IOException when the connection breaks while reading
   */
  R read(TransportResponse response) throws IOException;
}
