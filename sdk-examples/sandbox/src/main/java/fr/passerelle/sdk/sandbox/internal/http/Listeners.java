package fr.passerelle.sdk.sandbox.internal.http;

/** Opens listeners. */
public final class Listeners {
  private Listeners() {}

  /**
   * A listener on WireMock.
   *
   * @param corridor what it hands requests to
   * @return the listener, not started
   */
  public static Listener wireMock(Corridor corridor) {
    Module own = Listeners.class.getModule();
    if (own.isNamed()) {
      // WireMock is on the class path even when this module is on the module path: its jar holds a
      // package that another module exports too.
      own.addReads(ClassLoader.getSystemClassLoader().getUnnamedModule());
    }
    return new WireMockListener(corridor);
  }
}
