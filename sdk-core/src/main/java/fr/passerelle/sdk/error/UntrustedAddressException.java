package fr.passerelle.sdk.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A service gave an address to go on with, and the SDK does not go there: the host is not one of
 * those that the client knows, or the address is not TLS or holds credentials. Nothing was sent.
 *
 * <p>What to do: when the operator announced a new {@link #host()}, add it to the client; otherwise
 * report it.
 */
public final class UntrustedAddressException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** The host of the address. */
  private final @Nullable String host;

  /**
   * Creates the exception.
   *
   * @param what what is wrong with the address, without the address
   * @param host the host, or null when there is none
   * @param context the call
   */
  public UntrustedAddressException(String what, @Nullable String host, CallContext context) {
    super("an address is not followed: " + what, context, null);
    this.host = host;
  }

  /** {@return the host of the address, in the service's spelling; not part of the message} */
  public Optional<String> host() {
    return Optional.ofNullable(host);
  }
}
