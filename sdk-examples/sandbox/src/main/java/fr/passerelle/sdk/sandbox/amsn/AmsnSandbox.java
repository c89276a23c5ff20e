package fr.passerelle.sdk.sandbox.amsn;

import java.net.URI;

/**
 * Handle on the sandbox's AMSN portal: seeds and inspects its state past the HTTP side. Safe for
 * many threads.
 */
public interface AmsnSandbox {
  /** {@return the URL to give a client, without trailing slash} */
  URI baseUri();

  /**
   * Adds a member, or replaces the one with the same number, roster included.
   *
   * @param member the member
   */
  void put(AmsnMember member);

  /**
   * Administrative information and contacts of a member.
   *
   * @param memberNumber member number
   * @return a live view
   * @throws IllegalArgumentException when there is no such member
   */
  AmsnAdministration administration(String memberNumber);

  /**
   * Roster of a member.
   *
   * @param memberNumber member number
   * @return a live view
   * @throws IllegalArgumentException when there is no such member
   */
  AmsnRoster roster(String memberNumber);

  /**
   * Tells whether a member has personalised its password.
   *
   * @param memberNumber member number
   * @return true once done
   * @throws IllegalArgumentException when there is no such member
   */
  boolean passwordPersonalised(String memberNumber);

  /** Ends every session: each token is refused from now on, as if it had expired. */
  void endSessions();
}
