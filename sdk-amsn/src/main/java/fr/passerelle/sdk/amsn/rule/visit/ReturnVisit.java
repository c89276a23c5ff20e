package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.rule.LegalBasis;
import java.time.LocalDate;
import java.util.List;

/** Whether an absence ends with a return visit (<i>visite de reprise</i>). */
public sealed interface ReturnVisit
    permits ReturnVisit.Required, ReturnVisit.NotRequired, ReturnVisit.Undecided {
  /**
   * The article that decides.
   *
   * @return the article, in the wording that applies to the stop
   */
  LegalBasis basis();

  /**
   * What the answer takes for granted.
   *
   * @return sentences, none in most cases
   */
  List<String> reservations();

  /**
   * The visit is required.
   *
   * @param returnDay day of the effective return: the examination is due on it
   * @param latest last day for the examination
   * @param basis the article
   * @param reservations what the answer takes for granted
   */
  record Required(
      LocalDate returnDay, LocalDate latest, LegalBasis basis, List<String> reservations)
      implements ReturnVisit {}

  /**
   * The visit is not required.
   *
   * @param exempted true when it would be but for a pre-return visit (décret 2026-503); it is then
   *     required again as soon as the doctor, the employer or the worker asks
   * @param basis the article
   * @param reservations what the answer takes for granted
   */
  record NotRequired(boolean exempted, LegalBasis basis, List<String> reservations)
      implements ReturnVisit {}

  /**
   * The end of the absence is not known.
   *
   * @param required true when it will be required whenever the worker returns, false while that
   *     depends on how long the absence lasts
   * @param basis the article
   * @param reservations what the answer takes for granted
   */
  record Undecided(boolean required, LegalBasis basis, List<String> reservations)
      implements ReturnVisit {}
}
