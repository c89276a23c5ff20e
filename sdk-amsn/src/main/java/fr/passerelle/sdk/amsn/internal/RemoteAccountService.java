package fr.passerelle.sdk.amsn.internal;

import fr.passerelle.sdk.amsn.AccountService;
import fr.passerelle.sdk.amsn.model.SessionState;
import fr.passerelle.sdk.amsn.operation.AccountOperations;
import fr.passerelle.sdk.client.RequestOptions;
import fr.passerelle.sdk.client.internal.ServiceCaller;
import fr.passerelle.sdk.client.internal.SessionAuthentication;
import fr.passerelle.sdk.error.InvalidModelException;
import fr.passerelle.sdk.error.Outcome;
import fr.passerelle.sdk.error.UnauthorizedException;
import fr.passerelle.sdk.error.Violation;
import fr.passerelle.sdk.transport.auth.Secret;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Access of the member over HTTP. */
final class RemoteAccountService implements AccountService {
  private final ServiceCaller caller;
  private final SessionAuthentication session;
  private final RemoteAmsnClient.SignIn signIn;
  private final AtomicReference<@Nullable SessionState> lastSignIn;

  RemoteAccountService(
      ServiceCaller caller,
      SessionAuthentication session,
      RemoteAmsnClient.SignIn signIn,
      AtomicReference<@Nullable SessionState> lastSignIn) {
    this.caller = caller;
    this.session = session;
    this.signIn = signIn;
    this.lastSignIn = lastSignIn;
  }

  @Override
  public SessionState signIn() {
    caller.signIn(AccountOperations.SIGN_IN);
    return Objects.requireNonNull(lastSignIn.get(), "lastSignIn");
  }

  @Override
  public void signOut() {
    if (session.isOpen()) {
      caller.call(AccountOperations.SIGN_OUT).returningNothing();
      session.forget();
    }
  }

  @Override
  public void personalisePassword(Secret current, Secret replacement) {
    boolean same = current.reveal(old -> replacement.reveal(fresh -> Arrays.equals(old, fresh)));
    if (same) {
      throw new InvalidModelException(
          "PasswordChange",
          List.of(
              new Violation("newPassword", "Unchanged", "must differ from the current password")));
    }
    caller
        .call(AccountOperations.PERSONALISE_PASSWORD)
        .body(new PasswordChange(current, replacement))
        .settledBy(AccountOperations.SIGN_IN, () -> settle(replacement))
        .returningNothing();
  }

  @Override
  public void requestPasswordReset() {
    caller
        .call(AccountOperations.REQUEST_PASSWORD_RESET)
        .body(new PasswordReset(signIn.memberNumber()))
        .returningNothing();
  }

  private Outcome settle(Secret replacement) {
    try {
      signIn.with(replacement, RequestOptions.none());
      return Outcome.HAPPENED;
    } catch (UnauthorizedException e) {
      return Outcome.DID_NOT_HAPPEN;
    }
  }
}
