package fr.passerelle.sdk.error;

import org.jspecify.annotations.Nullable;

/**
 * No session could be obtained, so the operation itself was not sent; or the service refused it
 * because of the account, which a new session would not change.
 *
 * <p>What to do depends on {@link #kind()}. The SDK never repeats a refused sign-in by itself: the
 * portals lock an account after a few.
 */
public final class AuthenticationException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Why the service gave no session. */
  public enum Kind {
    /** The name or the password is wrong: correct them before any further call. */
    CREDENTIALS_REFUSED("the credentials were refused"),
    /** The account is locked, often after several refusals: a person must unlock it. */
    ACCOUNT_LOCKED("the account is locked"),
    /** The password must be changed or personalised before anything else works. */
    PASSWORD_CHANGE_REQUIRED("the password must be changed first"),
    /** The account exists but is not registered for this service. */
    NOT_REGISTERED("the account is not registered for this service"),
    /** The sign-in service could not be reached or did not answer as agreed: try later. */
    SERVICE_UNAVAILABLE("the sign-in service gave no session");

    private final String what;

    Kind(String what) {
      this.what = what;
    }

    /**
     * Tells whether signing in again with the same secret can only do harm.
     *
     * @return true when the service judged the account, false when it did not get that far
     */
    public boolean isFinal() {
      return this != SERVICE_UNAVAILABLE;
    }
  }

  /** Why the service gave no session. */
  private final Kind kind;

  /**
   * Creates the exception.
   *
   * @param kind why the service gave no session
   * @param context the call, usually that of the sign-in operation
   * @param cause the refusal or failure behind it, or null
   */
  public AuthenticationException(Kind kind, CallContext context, @Nullable Throwable cause) {
    super(kind.what, context, cause);
    this.kind = kind;
  }

  /** {@return why the service gave no session} */
  public Kind kind() {
    return kind;
  }
}
