package fr.passerelle.sdk.netentreprises.apidsn;

/**
 * Sign-in (N-50). Calls sign in by themselves, once for any number of threads; a refused sign-in is
 * remembered and not sent again, since accounts lock after a few. The service has no sign-out.
 */
public interface AccessService {
  /**
   * Signs in now: drops the session and a remembered refusal. Call it to try credentials, and after
   * a password was corrected.
   *
   * @throws fr.passerelle.sdk.error.AuthenticationException when it is refused; its kind tells
   *     wrong credentials or missing registration ({@code CREDENTIALS_REFUSED}), an expired
   *     password ({@code PASSWORD_CHANGE_REQUIRED}) and a locked account ({@code ACCOUNT_LOCKED})
   *     apart
   */
  void signIn();
}
