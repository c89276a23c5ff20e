package fr.passerelle.sdk.sandbox.internal.http;

/** Shown every exchange with a portal, on the thread that serves it. */
@FunctionalInterface
public interface ExchangeListener {
  /**
   * An exchange took place.
   *
   * @param portal the portal
   * @param request what arrived
   * @param path path relative to the portal's contract
   * @param answer what it answers
   */
  void exchanged(Portal portal, RawRequest request, String path, Answer answer);
}
