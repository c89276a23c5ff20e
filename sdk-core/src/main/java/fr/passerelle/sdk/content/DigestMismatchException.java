package fr.passerelle.sdk.content;

import java.io.IOException;

/**
 * The bytes of an answer are not those that a digest announces. Ends the call as an unreadable
 * answer; meant for handlers of an application that check a digest of their own.
 */
public final class DigestMismatchException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception; it names neither digest. */
  public DigestMismatchException() {
    super("the bytes are not those that the digest announces");
  }
}
