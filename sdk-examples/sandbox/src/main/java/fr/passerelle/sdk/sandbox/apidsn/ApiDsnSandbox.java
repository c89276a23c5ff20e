package fr.passerelle.sdk.sandbox.apidsn;

import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnEnvironment;
import fr.passerelle.sdk.netentreprises.dsn.DsnMode;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Handle on the sandbox's API DSN: seeds and inspects its state past the HTTP side. Safe for many
 * threads.
 */
public interface ApiDsnSandbox {
  /** Where the rates of a CRM 34 stand. */
  enum RateSlot {
    /** {@code communication/information_collective}. */
    CURRENT,
    /** {@code declaration_bilan/taux_AT}. */
    OLDER
  }

  /** {@return the URL of all its paths, without trailing slash} */
  URI baseUri();

  /**
   * The environment to give a client: every address is that of the sandbox.
   *
   * @param usualMode what files say of themselves
   * @return the environment
   */
  ApiDsnEnvironment environment(DsnMode usualMode);

  /**
   * Adds an account, or replaces the one with the same identity; a lock is lifted.
   *
   * @param account the account
   */
  void put(ApiDsnAccount account);

  /**
   * Behaves otherwise from now on.
   *
   * @param behaviour what the operator leaves open
   */
  void behave(ApiDsnBehaviour behaviour);

  /** {@return deposits that were registered, in order of arrival} */
  List<ApiDsnDeposit> deposits();

  /**
   * Publishes a <i>certificat de conformité</i> (nature 11).
   *
   * @param flux the deposit
   * @return identifier of the return
   */
  String conform(String flux);

  /**
   * Publishes a <i>bilan d'anomalies</i> (nature 11).
   *
   * @param flux the deposit
   * @param code code of the anomaly
   * @param line line of the file
   * @return identifier of the return
   */
  String reject(String flux, String code, int line);

  /**
   * Publishes the rates of an establishment (nature 34).
   *
   * @param flux the deposit that it answers
   * @param siret the establishment
   * @param rates its rates
   * @param slot where they stand
   * @return identifier of the return
   */
  String rates(String flux, String siret, List<ApiDsnRate> rates, RateSlot slot);

  /**
   * Publishes any return. One of the same deposit, nature and body is replaced, and can no longer
   * be downloaded.
   *
   * @param flux the deposit
   * @param nature code of its nature
   * @param ops body that issues it
   * @param mediaType what it is
   * @param content its bytes
   * @return identifier of the return
   */
  String publish(
      String flux, String nature, Optional<String> ops, String mediaType, byte[] content);

  /**
   * Forgets the content of a return: it stays in the lists.
   *
   * @param flux the deposit
   * @param id the return
   */
  void purge(String flux, String id);

  /**
   * Publishes an object (FPOC).
   *
   * @param owner for whom
   * @param siren company that it concerns
   * @param nic establishment; empty for the whole company
   * @param content its bytes
   * @return identifier of the object
   */
  String publishObject(ApiDsnAccount owner, String siren, Optional<String> nic, byte[] content);

  /** Ends every session: each token is refused from now on. */
  void endSessions();
}
