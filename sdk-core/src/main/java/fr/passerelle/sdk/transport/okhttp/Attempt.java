package fr.passerelle.sdk.transport.okhttp;

import fr.passerelle.sdk.transport.BodySourceException;
import fr.passerelle.sdk.transport.ExchangeException;
import fr.passerelle.sdk.transport.ExchangeException.Departure;
import fr.passerelle.sdk.transport.ExchangeException.Reason;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
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

  /**
   * Says how the attempt ended. A call timeout and an interrupt are the same exception to OkHttp;
   * the thread's flag tells them apart.
   */
  ExchangeException classify(Exception failure) {
    Departure departure = departed ? Departure.MAYBE_LEFT : Departure.NOTHING_LEFT;
    return new ExchangeException(departure, reason(failure), failure);
  }

  private Reason reason(Exception failure) {
    if (Thread.currentThread().isInterrupted()) {
      return Reason.INTERRUPTED;
    }
    if (failure instanceof BodySourceException) {
      return Reason.SOURCE;
    }
    if (departed) {
      return failure instanceof InterruptedIOException ? Reason.TIMEOUT : Reason.BROKEN;
    }
    if (failure instanceof UnknownHostException) {
      return Reason.HOST_UNKNOWN;
    }
    return failure instanceof SSLException ? Reason.TLS : Reason.UNREACHABLE;
  }
}
