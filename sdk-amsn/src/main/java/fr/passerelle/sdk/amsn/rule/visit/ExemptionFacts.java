package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A hire, and the last visit before it. */
@Value.Immutable
@SdkModel
public interface ExemptionFacts {
  /**
   * Monitoring category of the new post. SIR asks for an aptitude examination, the others for a
   * VIP.
   *
   * @return the category
   */
  MonitoringCategory getCategory();

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
   * Day of the hire, or of the beginning of the assignment.
   *
   * @return a date
   */
  @Shown
  LocalDate getHiredOn();

  /**
   * The last visit before.
   *
   * @return empty when there is none
   */
  @Shown
  Optional<PriorFollowUp> getPrior();

  /**
   * Starts new facts.
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

  /** Builds {@link ExemptionFacts}. */
  final class Builder extends ImmutableExemptionFacts.Builder {
    Builder() {}
  }
}
