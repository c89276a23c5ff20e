package fr.passerelle.sdk.amsn.internal;

/** Body of the request for a new password. */
record PasswordReset(String memberNumber) {
  @Override
  public String toString() {
    return "PasswordReset";
  }
}
