package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A visit that took place for the present post. What was said there has no place here. */
@Value.Immutable
@SdkModel
public interface HeldVisit {
  /**
   * Kind of visit.
   *
   * @return the kind
   */
  @Shown
  VisitKind getKind();

  /**
   * Day of the visit.
   *
   * @return a date
   */
  @Shown
  LocalDate getHeldOn();

  /**
   * Day by which the attestation or opinion wants the next visit. It goes before the limit of the
   * law when it is earlier.
   *
   * @return a date, empty when none was set
   */
  @Shown
  Optional<LocalDate> getNextBy();

  /**
   * Which visit {@link #getNextBy()} speaks of.
   *
   * @return empty takes the next one due, an intermediate visit included
   */
  @Shown
  Optional<VisitKind> getNextKind();

  /**
   * A visit without a date for the next one.
   *
   * @param kind kind of visit
   * @param heldOn day of the visit
   * @return the visit
   */
  static HeldVisit of(VisitKind kind, LocalDate heldOn) {
    return builder().kind(kind).heldOn(heldOn).build();
  }

  /**
   * Starts a new visit.
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

  /** Builds a {@link HeldVisit}. */
  final class Builder extends ImmutableHeldVisit.Builder {
    Builder() {}
  }
}
