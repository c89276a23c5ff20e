package fr.passerelle.sdk.error;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The service answered, and the answer is not a success. The type tells the family of the status;
 * {@link #problem()} tells the reason when the service gave one.
 *
 * <p>The message never holds the body nor the service's texts: they may quote what was sent.
 */
public abstract class ResponseException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** HTTP status. */
  private final int status;

  private final transient ResponseDetails details;

  /**
   * Creates the exception.
   *
   * @param what the family of the refusal in words
   * @param context the call
   * @param details the answer
   */
  protected ResponseException(String what, CallContext context, ResponseDetails details) {
    super(describe(what, details), context, null);
    this.status = details.status();
    this.details = details;
  }

  /**
   * Creates the exception that stands for a status.
   *
   * @param context the call, with status and request id
   * @param details the answer
   * @return an instance of the class for this status
   */
  public static ResponseException of(CallContext context, ResponseDetails details) {
    return switch (details.status()) {
      case 400 -> new BadRequestException(context, details);
      case 401 -> new UnauthorizedException(context, details);
      case 403 -> new ForbiddenException(context, details);
      case 404, 410 -> new NotFoundException(context, details);
      case 409, 412 -> new ConflictException(context, details);
      case 413 -> new TooLargeException(context, details);
      case 422 -> new UnprocessableException(context, details);
      case 429 -> new RateLimitedException(context, details);
      default ->
          details.status() >= 500 && details.status() <= 599
              ? new ServerErrorException(context, details)
              : new UnexpectedStatusException(context, details);
    };
  }

  /** {@return the HTTP status} */
  public int status() {
    return status;
  }

  /**
   * {@return the answer: kept headers, bounded body, problem} Only the status is left after
   * serialisation.
   */
  public ResponseDetails details() {
    return details == null ? ResponseDetails.ofStatus(status) : details;
  }

  /** {@return the problem that the service described (RFC 9457)} */
  public Optional<Problem> problem() {
    return details().problem();
  }

  /** {@return the allow-listed headers of the answer, by name whatever the case} */
  public Map<String, String> headers() {
    return details().headers();
  }

  /** {@return what the service asks for instead of the session that it refused, in order} */
  public List<Challenge> challenges() {
    return Challenge.parse(headers().get("WWW-Authenticate"));
  }

  /** {@return a copy of the body, cut at 64 KiB; it may hold personal data} */
  public byte[] rawBody() {
    return details().body();
  }

  /** {@return the delay that the service asked for before another call} */
  public Optional<Duration> retryAfter() {
    return details().retryAfter();
  }

  private static String describe(String what, ResponseDetails details) {
    return details
        .problem()
        .flatMap(Problem::safeCode)
        .map(code -> what + ", " + code)
        .orElse(what);
  }
}
