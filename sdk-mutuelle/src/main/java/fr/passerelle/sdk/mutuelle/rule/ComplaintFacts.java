package fr.passerelle.sdk.mutuelle.rule;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.rule.FrenchCalendar;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known about a complaint (<i>réclamation</i>) and its treatment. */
@Value.Immutable
@SdkModel
public interface ComplaintFacts {
  /**
   * Day on which the complaint was sent. The delays run from the sending, not from the reception.
   *
   * @return a date
   */
  @Shown
  LocalDate getSentOn();

  /**
   * Whether it was made in writing. An oral complaint must be put in writing before the mediator
   * may be asked.
   *
   * @return true unless told otherwise
   */
  @Shown
  @Value.Default
  default boolean isWritten() {
    return true;
  }

  /**
   * Day on which its reception was acknowledged.
   *
   * @return a date, or empty when it has not been
   */
  @Shown
  Optional<LocalDate> getAcknowledgedOn();

  /**
   * Day on which it was answered.
   *
   * @return a date, or empty when it has not been
   */
  @Shown
  Optional<LocalDate> getAnsweredOn();

  /**
   * Public holidays that apply where the insurer works.
   *
   * @return the national ones unless told otherwise
   */
  @Shown
  @Value.Default
  default FrenchCalendar getCalendar() {
    return FrenchCalendar.NATIONAL;
  }

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

  /** Builds {@link ComplaintFacts}. */
  final class Builder extends ImmutableComplaintFacts.Builder {
    Builder() {}
  }
}
