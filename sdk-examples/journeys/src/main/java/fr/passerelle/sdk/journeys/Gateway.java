package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.transport.auth.Secret;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Where a journey finds a portal, and with which access. It comes from the environment: a password
 * on a command line is seen by everybody on the machine.
 *
 * @param uri address of a gateway that speaks the contract
 * @param memberNumber member number
 * @param password password
 */
record Gateway(URI uri, String memberNumber, Secret password) {
  static final String ADDRESS = "PASSERELLE_AMSN_URL";
  static final String MEMBER = "PASSERELLE_AMSN_MEMBER";
  static final String PASSWORD = "PASSERELLE_AMSN_PASSWORD";

  /**
   * Reads the environment.
   *
   * @return the gateway, empty when no address is given
   * @throws IllegalArgumentException when an address is given and the access is not, or it is none
   */
  static Optional<Gateway> of(Map<String, String> environment) {
    String address = environment.getOrDefault(ADDRESS, "");
    if (address.isBlank()) {
      return Optional.empty();
    }
    String member = environment.getOrDefault(MEMBER, "");
    String password = environment.getOrDefault(PASSWORD, "");
    if (member.isBlank() || password.isEmpty()) {
      throw new IllegalArgumentException(
          ADDRESS + " is given: " + MEMBER + " and " + PASSWORD + " are needed too");
    }
    return Optional.of(new Gateway(URI.create(address), member, Secret.of(password)));
  }

  @Override
  public String toString() {
    return "Gateway";
  }
}
