package fr.passerelle.sdk.amsn;

import fr.passerelle.sdk.amsn.model.SessionState;
import fr.passerelle.sdk.transport.auth.Secret;

/**
 * Access of the member: sign-in, sign-out, first password, lost password. Screen: <i>Connexion</i>.
 */
public interface AccountService {
  /**
   * Signs in now. Not needed before other calls: they sign in by themselves, once, whatever
   * the number of threads. Useful to learn whether the password must still be personalised.
   *
   * @return what the portal says of the session
   * @throws fr.passerelle.sdk.error.AuthenticationException when member number or password are
   *     refused; it is not tried again, since accounts may lock
   */
  SessionState signIn();

  /** Ends the session, if there is one. The next call signs in again. Idempotent. */
  void signOut();

  /**
   * Replaces the password: required at the first sign-in, before anything else works. The
   * portal's rules for passwords are not published; the SDK only refuses, before sending, a new
   * password that equals the current one. The client goes on with the credentials it was given: the
   * caller's supplier must return the new password from now on.
   *
   * <p>Not idempotent: when the answer is lost, the error's settling operation signs in with the
   * new password to find out.
   *
   * @param current the password in force
   * @param replacement the new one
   */
  void personalisePassword(Secret current, Secret replacement);

  /**
   * Asks for a new password for the member number of this client, without a session: the
   * password that the client was given is not used. A normal return says that the request was taken
   * note of, never that the member number exists: who has it finds an e-mail.
   *
   * <p>Not idempotent: every request may send one more e-mail, and nothing can tell whether one was
   * sent. When the answer is lost, {@code reconcile()} stays at "still unknown": look into the
   * mailbox before asking again.
   *
   * @throws fr.passerelle.sdk.error.OutcomeUnknownException when no answer could be read
   */
  void requestPasswordReset();
}
