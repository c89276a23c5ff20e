package fr.passerelle.sdk.netentreprises.dsn;

import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.model.Employer;
import fr.passerelle.sdk.model.Establishment;

/**
 * Receives what a DSN file holds while it is read, each part as soon as it is complete. An
 * exception thrown by a method stops the reading and comes out of it.
 *
 * <p>Order: the envelope; for each declaration its employer, its establishment, then its people or
 * its events, then its end; the end of the message. Issues come in between, as they are found.
 */
public interface DsnHandler {
  /**
   * A message starts.
   *
   * @param envelope what it says of itself
   */
  default void onEnvelope(DsnEnvelope envelope) {}

  /**
   * The employer of a monthly declaration.
   *
   * @param declaration the declaration
   * @param employer without establishments
   */
  default void onEmployer(DsnDeclaration declaration, Employer employer) {}

  /**
   * The establishment of a monthly declaration.
   *
   * @param declaration the declaration
   * @param establishment the establishment
   */
  default void onEstablishment(DsnDeclaration declaration, Establishment establishment) {}

  /**
   * A person of a monthly declaration.
   *
   * @param declaration the declaration
   * @param employee with the contracts of this declaration
   */
  default void onEmployee(DsnDeclaration declaration, Employee employee) {}

  /**
   * What a declaration of event tells about one contract.
   *
   * @param event the event, with its declaration
   */
  default void onEvent(DsnEvent event) {}

  /**
   * A declaration ends. Whether a later one replaces it is not known yet: no declaration is {@link
   * DsnUse#SUPERSEDED} here.
   *
   * @param use the declaration and what it was read for
   */
  default void onDeclarationEnd(DsnDeclarationUse use) {}

  /**
   * A message ends.
   *
   * @param message its totals and what was counted
   */
  default void onMessageEnd(DsnMessage message) {}

  /**
   * Something is wrong or doubtful.
   *
   * @param issue where and what
   */
  default void onIssue(DsnIssue issue) {}
}
