package fr.passerelle.sdk.transport.okhttp;

import java.io.IOException;

/** The proxy answered 407. Thrown through OkHttp, so that the attempt can tell it from the rest. */
final class ProxyRefusal extends IOException {
  private static final long serialVersionUID = 1L;

  ProxyRefusal() {
    super("407");
  }

  /** {@return whether a failure is one, or came after one on another route} */
  static boolean isBehind(Throwable failure) {
    if (failure instanceof ProxyRefusal) {
      return true;
    }
    for (Throwable other : failure.getSuppressed()) {
      if (other instanceof ProxyRefusal) {
        return true;
      }
    }
    return failure.getCause() instanceof ProxyRefusal;
  }
}
