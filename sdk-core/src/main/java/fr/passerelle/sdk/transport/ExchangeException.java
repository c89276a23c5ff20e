package fr.passerelle.sdk.transport;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One attempt ended without an answer that could be read to its end.
 *
 * <p>Carries no text of the HTTP library, which may quote the URL or what the server sent: only the
 * names of the exceptions and the stack of the first. Of a {@link BodySourceException} the fault is
 * kept as the cause, since it is ours.
 */
public final class ExchangeException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Whether the service can have seen the request. */
  public enum Departure {
    /** No byte of the request left this machine. */
    NOTHING_LEFT,
    /** A byte may have left: the service may have acted. */
    MAYBE_LEFT
  }

  /** How the attempt ended. */
  public enum Reason {
    /** The host name has no address. */
    HOST_UNKNOWN("the host is unknown"),
    /** No connection: refused, unreachable, or not in time. */
    UNREACHABLE("no connection"),
    /** TLS was not agreed: protocol, ciphers, or a failure that says no more. */
    TLS("TLS failed"),
    /** The server's certificate comes from nobody who is trusted here. */
    SERVER_NOT_TRUSTED(
        "the server's certificate is not trusted; if it is right, add its authority to those that"
            + " the transport trusts"),
    /** The server's certificate has ended or has not begun. */
    SERVER_CERTIFICATE_DATE(
        "the server's certificate is not valid today; check the clock of this machine, then tell"
            + " the operator"),
    /** The server's certificate is for another host. */
    SERVER_NAME("the server's certificate is for another host; check the base URL"),
    /** The server broke the handshake off without saying why. */
    TLS_REFUSED(
        "the server broke TLS off: it may want a client certificate, or there is no protocol that"
            + " both sides speak"),
    /** The server refuses our certificate or wants one. */
    CLIENT_CERTIFICATE(
        "the server refuses the client certificate or wants one; check that the right one is set"
            + " and has not ended"),
    /** The proxy refuses our credentials or wants some. */
    PROXY_CREDENTIALS(
        "the proxy refuses the credentials or wants some; set the proxy credentials of the"
            + " transport"),
    /** The time of the attempt is over. */
    TIMEOUT("no complete answer in time"),
    /** The connection broke or the answer was cut. */
    BROKEN("the connection broke"),
    /** The thread was interrupted. */
    INTERRUPTED("interrupted"),
    /** What was to be sent could not be read on this side. */
    SOURCE("the content could not be read");

    private final String what;

    Reason(String what) {
      this.what = what;
    }

    /** {@return the reason in words} */
    public String what() {
      return what;
    }
  }

  /** Whether the service can have seen the request. */
  private final Departure departure;

  /** How the attempt ended. */
  private final Reason reason;

  /**
   * Creates the exception.
   *
   * @param departure whether the service can have seen the request
   * @param reason how the attempt ended
   * @param origin the library's exception, of which only class names and stack are kept, or null
   */
  public ExchangeException(Departure departure, Reason reason, @Nullable Throwable origin) {
    super(origin == null ? reason.what : reason.what + " (" + names(origin) + ")");
    this.departure = Objects.requireNonNull(departure, "departure");
    this.reason = reason;
    if (origin != null) {
      setStackTrace(origin.getStackTrace());
    }
    if (origin instanceof BodySourceException source) {
      initCause(source.fault());
    }
  }

  /** {@return whether the service can have seen the request} */
  public Departure departure() {
    return departure;
  }

  /** {@return how the attempt ended} */
  public Reason reason() {
    return reason;
  }

  /** {@return whether no byte of the request left this machine} */
  public boolean isNothingLeft() {
    return departure == Departure.NOTHING_LEFT;
  }

  private static String names(Throwable origin) {
    StringBuilder names = new StringBuilder(origin.getClass().getSimpleName());
    Throwable cause = origin.getCause();
    for (int depth = 0; cause != null && depth < 4; depth++, cause = cause.getCause()) {
      names.append(" < ").append(cause.getClass().getSimpleName());
    }
    return names.toString();
  }
}
