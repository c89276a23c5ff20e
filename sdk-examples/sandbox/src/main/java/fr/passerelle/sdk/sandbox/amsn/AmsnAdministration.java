package fr.passerelle.sdk.sandbox.amsn;

import java.util.List;

/**
 * A member's administrative information in the sandbox, as it stands, and its contacts. Safe for
 * many threads.
 */
public interface AmsnAdministration {
  /** {@return what is in force: no draft is in it} */
  AdministrationRecord inForce();

  /**
   * Puts something in force without any check, as the service itself would: the coupon came back,
   * the direct debit is active, a mandatory question is new.
   *
   * @param record what is in force from now on
   */
  void put(AdministrationRecord record);

  /** {@return the contacts in the order of creation} */
  List<ContactRecord> contacts();

  /** {@return how many times a new password was asked for} */
  int passwordResets();
}
