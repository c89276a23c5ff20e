package fr.passerelle.sdk.amsn.internal;

import fr.passerelle.sdk.transport.auth.Secret;

/** Body of the sign-in. */
record Credentials(String memberNumber, Secret password) {
  @Override
  public String toString() {
    return "Credentials";
  }
}
