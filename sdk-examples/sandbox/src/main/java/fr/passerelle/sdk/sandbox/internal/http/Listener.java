package fr.passerelle.sdk.sandbox.internal.http;

/** The HTTP side: a port that hands requests to the corridor. State lives elsewhere. */
public interface Listener {
  /**
   * Opens the port, on the loopback interface only.
   *
   * @param port a port number, 0 for any free one
   */
  void start(int port);

  /** {@return the port in use} */
  int port();

  /** Closes the port and waits for the calls under way. */
  void stop();
}
