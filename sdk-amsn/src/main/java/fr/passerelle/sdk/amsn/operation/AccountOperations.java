package fr.passerelle.sdk.amsn.operation;

import fr.passerelle.sdk.client.Operation;
import java.util.List;

/** Operations of the access: sign-in, sign-out, password, its loss. */
public final class AccountOperations {
  /**
   * Opens a session with member number and password. A repeated sign-in opens another session,
   * which harms nobody; a refused one is an answer and is not repeated.
   */
  public static final Operation SIGN_IN =
      Operation.post("amsn.account.signIn", "/sessions")
          .idempotent()
          .function("A-01")
          .screen("Espace Adhérent > Connexion")
          .withoutSession()
          .build();

  /** Ends the session. */
  public static final Operation SIGN_OUT =
      Operation.delete("amsn.account.signOut", "/sessions/current")
          .idempotent()
          .function("A-01")
          .screen("Espace Adhérent > Déconnexion")
          .build();

  /** Replaces the password; required before anything else at the first sign-in. */
  public static final Operation PERSONALISE_PASSWORD =
      Operation.put("amsn.account.personalisePassword", "/account/password")
          .nonIdempotent()
          .function("A-02")
          .screen("Espace Adhérent > Connexion > Personnaliser le mot de passe")
          .build();

  /**
   * Asks for a new password. Each request may send one more e-mail, and the answer says nothing of
   * the member number: no operation can settle a lost one.
   */
  public static final Operation REQUEST_PASSWORD_RESET =
      Operation.post("amsn.account.requestPasswordReset", "/account/password-resets")
          .nonIdempotent()
          .function("A-03")
          .screen("Espace Adhérent > Connexion > Mot de passe oublié")
          .withoutSession()
          .build();

  private static final List<Operation> ALL =
      List.of(SIGN_IN, SIGN_OUT, PERSONALISE_PASSWORD, REQUEST_PASSWORD_RESET);

  private AccountOperations() {}

  /** {@return every operation of this menu, in the order of its screens} */
  public static List<Operation> all() {
    return ALL;
  }
}
