package fr.passerelle.sdk.content.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one digest that contents are known by. */
public final class Digests {
  private Digests() {}

  /** {@return a new SHA-256} */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new LinkageError("every Java platform has SHA-256", e);
    }
  }
}
