package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The legal dates of a rate decision.
 *
 * @param notifiedOn day on which it counts as notified, empty while that is open
 * @param otherReading the day that the other text leads to, when two differ
 * @param appealUntil last day to appeal to the caisse or to summon before the court
 * @param otherAppealUntil the same from the other reading
 * @param courtUntil last day to summon before the court after an appeal to the caisse
 * @param findings what they rest on and what is open on the day of the question
 */
public record NotificationDates(
    Optional<LocalDate> notifiedOn,
    Optional<LocalDate> otherReading,
    Optional<LocalDate> appealUntil,
    Optional<LocalDate> otherAppealUntil,
    Optional<LocalDate> courtUntil,
    List<Finding> findings) {
  /**
   * Keeps what is given.
   *
   * @param notifiedOn day on which it counts as notified, empty while that is open
   * @param otherReading the day that the other text leads to, when two differ
   * @param appealUntil last day to appeal to the caisse or to summon before the court
   * @param otherAppealUntil the same from the other reading
   * @param courtUntil last day to summon before the court after an appeal to the caisse
   * @param findings what they rest on and what is open on the day of the question
   */
  public NotificationDates {
    findings = List.copyOf(findings);
  }
}
