package fr.passerelle.sdk.transport.internal;

import fr.passerelle.sdk.transport.ExchangeException;

/** How one attempt ended: the rows of the retry table. */
public enum Happening {
  /** Success, and the answer was read. */
  DONE(Effect.SETTLED),
  /** Nothing left this machine. */
  NOTHING_LEFT(Effect.NONE),
  /** 407: the proxy asks for other credentials; the service has seen nothing. */
  PROXY_REFUSED(Effect.NONE),
  /** 429: the service did nothing and asks for time. */
  RATE_LIMITED(Effect.NONE),
  /** 408, 502, 503, 504: whoever answered may not know what the service did. */
  UNAVAILABLE(Effect.POSSIBLE),
  /** Timeout or reset after a byte may have left. */
  BROKEN(Effect.POSSIBLE),
  /** Any other 5xx. */
  SERVER_ERROR(Effect.POSSIBLE),
  /** Success, but the answer could not be understood. */
  UNREADABLE(Effect.POSSIBLE),
  /** 401: the session is not accepted. */
  UNAUTHORIZED(Effect.NONE),
  /** The content was judged and refused (400, 413, 422, ...): it was not and will not be done. */
  REFUSED(Effect.SETTLED),
  /**
   * Refused for another reason than the content (403, 404, 409, ...): not done this time, but it
   * says nothing about an earlier attempt, which may well be the reason.
   */
  NOT_NOW(Effect.NONE),
  /** A status that the contract does not know, such as a redirection after the work was done. */
  UNEXPECTED(Effect.POSSIBLE),
  /** The thread was interrupted before a byte left. */
  INTERRUPTED(Effect.NONE),
  /** The thread was interrupted after a byte may have left. */
  INTERRUPTED_WAITING(Effect.POSSIBLE),
  /** What was to be sent could not be read, and nothing left. */
  SOURCE_FAILED(Effect.NONE),
  /** What was to be sent could not be read to its end: the service has the beginning of it. */
  SOURCE_FAILED_SENDING(Effect.POSSIBLE);

  private enum Effect {
    NONE,
    POSSIBLE,
    SETTLED
  }

  private final Effect effect;

  Happening(Effect effect) {
    this.effect = effect;
  }

  /**
   * Classifies an answer that was not read as a success.
   *
   * @param status HTTP status, not 2xx
   * @return the row of the table
   */
  public static Happening ofStatus(int status) {
    return switch (status) {
      case 401 -> UNAUTHORIZED;
      case 429 -> RATE_LIMITED;
      case 408, 502, 503, 504 -> UNAVAILABLE;
      case 400, 405, 406, 411, 413, 414, 415, 422, 428, 431 -> REFUSED;
      // These two ask for the same request elsewhere, so it was not carried out here.
      case 307, 308 -> NOT_NOW;
      default -> {
        if (status >= 400 && status < 500) {
          yield NOT_NOW;
        }
        yield status >= 500 && status < 600 ? SERVER_ERROR : UNEXPECTED;
      }
    };
  }

  /**
   * Classifies an attempt without an answer.
   *
   * @param failure how it ended
   * @return the row of the table
   */
  public static Happening of(ExchangeException failure) {
    boolean nothing = failure.isNothingLeft();
    return switch (failure.reason()) {
      case INTERRUPTED -> nothing ? INTERRUPTED : INTERRUPTED_WAITING;
      case SOURCE -> nothing ? SOURCE_FAILED : SOURCE_FAILED_SENDING;
      case PROXY_CREDENTIALS -> PROXY_REFUSED;
      case HOST_UNKNOWN,
          UNREACHABLE,
          TLS,
          SERVER_NOT_TRUSTED,
          SERVER_CERTIFICATE_DATE,
          SERVER_NAME,
          TLS_REFUSED,
          CLIENT_CERTIFICATE,
          TIMEOUT,
          BROKEN ->
          nothing ? NOTHING_LEFT : BROKEN;
    };
  }

  /** {@return whether the service may have acted on this attempt without us knowing} */
  public boolean mayHaveActed() {
    return effect == Effect.POSSIBLE;
  }

  /** {@return whether the answer also tells what became of earlier attempts} */
  public boolean settlesEarlierAttempts() {
    return effect == Effect.SETTLED;
  }
}
