package fr.passerelle.sdk.amsn.internal;

import fr.passerelle.sdk.transport.auth.Secret;

/** Body of the change of password. */
record PasswordChange(Secret currentPassword, Secret newPassword) {
  @Override
  public String toString() {
    return "PasswordChange";
  }
}
