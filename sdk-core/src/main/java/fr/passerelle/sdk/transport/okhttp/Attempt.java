package fr.passerelle.sdk.transport.okhttp;

import fr.passerelle.sdk.transport.BodySourceException;
import fr.passerelle.sdk.transport.ExchangeException;
import fr.passerelle.sdk.transport.ExchangeException.Departure;
import fr.passerelle.sdk.transport.ExchangeException.Reason;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one attempt. Travels as the tag of its request, so that nothing about it is kept
 * in a shared object.
 */
final class Attempt {
  private volatile boolean departed;
  private volatile @Nullable String retryAfter;

  /** Called when a connection stands and the first byte of the request is about to be written. */
  void depart() {
    departed = true;
  }

  /** Keeps the header that OkHttp would have acted upon. */
  void keepRetryAfter(String value) {
    retryAfter = value;
  }

  /** {@return the header that was taken away, or null} */
  @Nullable String retryAfter() {
    return retryAfter;
  }

  /** {@return whether a byte of the request may have left} */
  boolean hasDeparted() {
    return departed;
  }

  /**
   * Says how the attempt ended. A call timeout and an interrupt are the same exception to OkHttp;
   * the thread's flag tells them apart.
   *
   * <p>Since TLS 1.3 a server judges our certificate after we have begun to send. A handshake that
   * it refuses then is a handshake that it never finished: it has read nothing of the request.
   */
  ExchangeException classify(Exception failure) {
    Reason reason = reason(failure);
    boolean isUnread =
        reason == Reason.PROXY_CREDENTIALS
            || (reason != Reason.INTERRUPTED && failure instanceof SSLHandshakeException);
    Departure departure = departed && !isUnread ? Departure.MAYBE_LEFT : Departure.NOTHING_LEFT;
    return new ExchangeException(departure, reason, failure);
  }

  private Reason reason(Exception failure) {
    if (ProxyRefusal.isBehind(failure)) {
      return Reason.PROXY_CREDENTIALS;
    }
    if (Thread.currentThread().isInterrupted()) {
      return Reason.INTERRUPTED;
    }
    if (failure instanceof SSLException tls
        && (!departed || failure instanceof SSLHandshakeException)) {
      return TlsFailures.reason(tls);
    }
    if (failure instanceof BodySourceException) {
      return Reason.SOURCE;
    }
    if (departed) {
      return failure instanceof InterruptedIOException ? Reason.TIMEOUT : Reason.BROKEN;
    }
    return failure instanceof UnknownHostException ? Reason.HOST_UNKNOWN : Reason.UNREACHABLE;
  }
}
