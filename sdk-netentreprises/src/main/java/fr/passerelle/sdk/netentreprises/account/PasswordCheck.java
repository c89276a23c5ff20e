package fr.passerelle.sdk.netentreprises.account;

import java.util.Set;

/**
 * What {@link PasswordRules} say about a password. Holds nothing of the password.
 *
 * @param faults why it is not taken; empty when it is
 * @param strength colour of the gauge
 * @param specialCharacters whether it holds characters that are neither letter nor digit: the
 *     portal takes some, and does not publish which
 */
public record PasswordCheck(
    Set<PasswordFault> faults, PasswordStrength strength, boolean specialCharacters) {

  /**
   * Keeps a copy of the faults.
   *
   * @param faults why it is not taken
   * @param strength colour of the gauge
   * @param specialCharacters whether it holds characters that are neither letter nor digit
   */
  public PasswordCheck {
    faults = Set.copyOf(faults);
  }

  /** {@return whether the password keeps the rules} */
  public boolean isAccepted() {
    return faults.isEmpty();
  }
}
