package fr.passerelle.sdk.transport;

/**
 * HTTP methods that the services use. Says nothing about retry: the operation's declaration does.
 */
public enum HttpMethod {
  /** Reads. */
  GET,
  /** Creates, or asks for something to be done. */
  POST,
  /** Replaces. */
  PUT,
  /** Changes in part. */
  PATCH,
  /** Removes. */
  DELETE;

  /** {@return whether a request of this method carries a body, be it empty} */
  public boolean hasBody() {
    return this != GET;
  }
}
