package fr.passerelle.sdk.sandbox.internal.http;

import fr.passerelle.sdk.sandbox.internal.http.FaultBook.Hit;

/**
 * A part of the sandbox, reached under a first path segment of its own. What stands behind it, a
 * contract or an operator's own interface, is its business; the corridor only needs to know which
 * operation a request is for and what an error looks like there.
 */
public interface Room {
  /** {@return short name, which is also the first segment of its URLs} */
  String name();

  /**
   * Recognises a request.
   *
   * @param request the request
   * @param path its path inside the room, with the slash it begins with
   * @return id of the operation, empty when none is recognised
   */
  String operation(RawRequest request, String path);

  /**
   * Serves a request, recognised or not.
   *
   * @param request the request
   * @param path its path inside the room
   * @return the answer
   */
  Answer serve(RawRequest request, String path);

  /**
   * An error on demand, as this room writes its errors.
   *
   * @param hit status and perhaps a delay
   * @return the answer
   */
  Answer onDemand(Hit hit);

  /**
   * Shown every exchange, whoever answered.
   *
   * @param request the request
   * @param path its path inside the room
   * @param answer the answer
   */
  default void exchanged(RawRequest request, String path, Answer answer) {}
}
