package fr.passerelle.sdk.amsn.rule;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The questions that no text we read answers, or that occupational-health services answer
 * differently. Each has a documented default; a finding that rests on one says so in its
 * reservations.
 */
@Value.Immutable
@SdkModel
public interface RuleAssumptions {
  /**
   * Whether the service files workers under eighteen as adapted (SIA). R4624-17 does not name them:
   * only their first visit moves, and the limit stays five years.
   *
   * @return false unless told otherwise
   */
  @Shown
  @Value.Default
  default boolean isMinorAdapted() {
    return false;
  }

  /**
   * Load from which R4541-9 no longer opens reinforced monitoring. Some services apply "more than
   * 55 and less than 105 kg"; the upper bound was not read.
   *
   * @return kilograms, empty (no upper bound) unless told otherwise
   */
  @Shown
  OptionalInt getHandledLoadBound();

  /**
   * Whether somebody has read the wording of L4624-2-2 that replaced the one of 2022-03-31 in the
   * summer of 2026 and found {@link #getMidCareerAge()} right. The SDK has not.
   *
   * @return false unless told otherwise; findings on the mid-career visit then carry a reservation
   */
  @Shown
  @Value.Default
  default boolean isMidCareerTextRead() {
    return false;
  }

  /**
   * Age of the mid-career visit where no branch agreement sets a date.
   *
   * @return years; empty takes that of the wording of 2022-03-31, 45
   */
  @Shown
  OptionalInt getMidCareerAge();

  /**
   * Which issue decides whether a stop of work is of the law of 2026-06-15 when a prolongation
   * issued since then extends an older stop: décret 2026-503 does not say.
   *
   * @return the first one unless told otherwise, which never loses a visit
   */
  @Shown
  @Value.Default
  default IssueOfProlongedStop getIssueOfProlongedStop() {
    return IssueOfProlongedStop.FIRST_STOP;
  }

  /**
   * What an accident on the way to work (<i>accident de trajet</i>) counts as for the return visit:
   * the facts that these rules were made from do not name it.
   *
   * @return empty unless told otherwise; such absences are then left out by {@link AbsenceCause#of}
   */
  @Shown
  Optional<AbsenceCause> getCommutingAccident();

  /**
   * How long before its latest date a visit that is due becomes a warning; earlier it is an
   * information. Not a rule of law.
   *
   * @return months, 2 unless told otherwise
   */
  @Shown
  @Value.Default
  default int getWarningMonths() {
    return 2;
  }

  /**
   * Every question answered by its default.
   *
   * @return the defaults
   */
  static RuleAssumptions standard() {
    return builder().build();
  }

  /**
   * Starts new assumptions.
   *
   * @return a builder that holds every default
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

  /** Builds {@link RuleAssumptions}. */
  final class Builder extends ImmutableRuleAssumptions.Builder {
    Builder() {}
  }
}
