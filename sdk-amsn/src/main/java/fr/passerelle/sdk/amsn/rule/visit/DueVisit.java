package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.rule.Finding;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A visit that is due: which, by when, and why. */
@Value.Immutable
@SdkModel
public interface DueVisit {
  /**
   * Kind of visit.
   *
   * @return the kind
   */
  @Shown
  VisitKind getKind();

  /**
   * First day on which it makes sense, when there is a window.
   *
   * @return empty in most cases
   */
  @Shown
  Optional<LocalDate> getEarliestDate();

  /**
   * Last day: the limit of the law, or that of the doctor when it is earlier. The day itself is
   * included.
   *
   * @return a date; the eve of the posting when the visit comes before it
   */
  @Shown
  LocalDate getLatestDate();

  /**
   * Limit that the law alone sets.
   *
   * @return a date, the day itself included
   */
  @Shown
  LocalDate getLegalLimit();

  /**
   * Day of the posting, when the visit must take place before it.
   *
   * @return empty in most cases
   */
  @Shown
  Optional<LocalDate> getBeforePosting();

  /**
   * Whether no delay is set: it is due at once.
   *
   * @return true for a visit "without delay"
   */
  @Shown
  @Value.Default
  default boolean isWithoutDelay() {
    return false;
  }

  /**
   * Why: code {@code -due} or {@code -overdue} after the code of the kind, severity, article.
   *
   * @return the finding
   */
  Finding getFinding();

  /**
   * Tells whether the doctor's date is the one that counts.
   *
   * @return true when it is earlier than the limit of the law
   */
  default boolean setByDoctor() {
    return getLatestDate().isBefore(getLegalLimit());
  }

  /**
   * Tells whether the latest date has passed.
   *
   * @param date any date
   * @return true from the day after the latest date
   */
  default boolean overdueAt(LocalDate date) {
    return date.isAfter(getLatestDate());
  }

  /**
   * Starts a new visit.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DueVisit}. */
  final class Builder extends ImmutableDueVisit.Builder {
    Builder() {}
  }
}
