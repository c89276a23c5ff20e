package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.amsn.rule.AttestationFacts;
import fr.passerelle.sdk.amsn.rule.MonitoringFacts;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A worker in a post, with the history of visits: the facts that the visits due follow from. It
 * holds no name and no number of the social security; toString shows nothing of the person.
 */
@Value.Immutable
@SdkModel
public interface FollowedWorker {
  /**
   * What the caller knows the worker by; results carry it.
   *
   * @return any text, for example the employee number
   */
  String getReference();

  /**
   * Day of the hire.
   *
   * @return a date
   */
  @Shown
  LocalDate getHiredOn();

  /**
   * Day on which the worker really takes up the post (<i>prise effective du poste</i>).
   *
   * @return the day of the hire unless told otherwise
   */
  @Shown
  @Value.Default
  default LocalDate getPostedOn() {
    return getHiredOn();
  }

  /**
   * Last day in the company, when it is certain.
   *
   * @return empty while it is not
   */
  @Shown
  Optional<LocalDate> getLeavesOn();

  /**
   * Kind of employment.
   *
   * @return ordinary unless told otherwise
   */
  @Shown
  @Value.Default
  default EmploymentKind getEmployment() {
    return EmploymentKind.ORDINARY;
  }

  /**
   * The post and what is known of its holder.
   *
   * @return the facts of the monitoring category
   */
  MonitoringFacts getPost();

  /**
   * Visits held for this post.
   *
   * @return in any order
   */
  List<HeldVisit> getVisits();

  /**
   * Whether {@link #getVisits()} and {@link #getAttestations()} are all there is. Payroll seldom
   * knows.
   *
   * @return true unless told otherwise; when false, what is missing is reported as not known and
   *     never as overdue
   */
  @Shown
  @Value.Default
  default boolean isHistoryComplete() {
    return true;
  }

  /**
   * The last visit before the hire, for an exemption.
   *
   * @return empty when there is none or nobody knows
   */
  Optional<PriorFollowUp> getPrior();

  /**
   * Day on which the worker became one of those whom R4624-19 or R4624-20 refer to the doctor
   * without delay. Which of them, and why, is neither asked nor kept.
   *
   * @return empty in most cases
   */
  Optional<LocalDate> getReferredOn();

  /**
   * Day that a branch agreement sets for the mid-career visit.
   *
   * @return empty takes the year of the birthday
   */
  @Shown
  Optional<LocalDate> getMidCareerAgreementDate();

  /**
   * End of an exposure, or departure after one.
   *
   * @return empty in most cases
   */
  Optional<EndOfExposure> getEndOfExposure();

  /**
   * Absences.
   *
   * @return in any order; those begun before 2017 are left out
   */
  List<AbsenceFacts> getAbsences();

  /**
   * Attestations for driving or electrical work.
   *
   * @return at most one for each kind
   */
  List<AttestationFacts> getAttestations();

  /**
   * Whether another employer's service follows the worker (several employers, this one not the
   * principal, see {@link fr.passerelle.sdk.amsn.rule.MultiEmployerRule}).
   *
   * @return false unless told otherwise
   */
  @Shown
  @Value.Default
  default boolean isFollowedForAnotherEmployer() {
    return false;
  }

  /**
   * Whether an apprentice works on a risk post of a host company, which then bears the obligations
   * (R6223-15).
   *
   * @return false unless told otherwise
   */
  @Shown
  @Value.Default
  default boolean isHosted() {
    return false;
  }

  /**
   * Whether the agency's service covers the risk post of a temporary worker; it matters to the
   * company where the work is done.
   *
   * @return unknown unless told otherwise
   */
  @Shown
  @Value.Default
  default Answer getRiskPostCovered() {
    return Answer.UNKNOWN;
  }

  /**
   * Days of effective work of a seasonal worker.
   *
   * @return empty when not known
   */
  @Shown
  OptionalInt getSeasonalDays();

  /**
   * Starts a new worker.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from a copy.
   *
   * @return a builder that holds every attribute of this one
   */
  Builder toBuilder();

  /** Builds a {@link FollowedWorker}. */
  final class Builder extends ImmutableFollowedWorker.Builder {
    Builder() {}
  }
}
