package fr.passerelle.sdk.netentreprises.subsidy;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.rule.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A prevention subsidy in a period in which its conditions and amounts are the same. */
@Value.Immutable
@SdkModel
public interface Subsidy {
  /**
   * Stable id; the same in each of its periods.
   *
   * @return for example {@code top-btp}
   */
  @Shown
  String getId();

  /**
   * French name.
   *
   * @return as the Assurance Maladie calls it
   */
  @Shown
  String getName();

  /**
   * The programme that it belongs to, over which the ceiling of a company is counted.
   *
   * @return for example {@code tpe} or {@code fipu}; not a closed list
   */
  @Shown
  String getFamily();

  /**
   * The only caisse that offers it.
   *
   * @return name as in {@code Caisses}, empty when every caisse does
   */
  @Shown
  Optional<String> getCaisse();

  /**
   * First day of the period.
   *
   * @return a date
   */
  @Shown
  LocalDate getFirstDay();

  /**
   * Last day of the period.
   *
   * @return a date, empty when none is announced
   */
  @Shown
  Optional<LocalDate> getLastDay();

  /**
   * Last day on which money could be reserved, when earlier than the end.
   *
   * @return a date
   */
  @Shown
  Optional<LocalDate> getReservationUntil();

  /**
   * What a request has to meet, besides size and kind of expense.
   *
   * @return each condition once
   */
  List<SubsidyCondition> getConditions();

  /**
   * What goes with a request.
   *
   * @return in the order in which it is asked for
   */
  List<SubsidyDocument> getDocuments();

  /**
   * What it pays, by kind of expense and size.
   *
   * @return none when no amount was found
   */
  List<SubsidyTerms> getTerms();

  /**
   * Where it is set.
   *
   * @return the article or page
   */
  @Shown
  LegalBasis getBasis();

  /**
   * Tells whether requests fall into this period.
   *
   * @param date any date
   * @return true from the first to the last day, both included
   */
  default boolean covers(LocalDate date) {
    return !date.isBefore(getFirstDay())
        && getLastDay().map(last -> !date.isAfter(last)).orElse(true);
  }

  /**
   * Starts a new subsidy.
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

  /** Builds {@link Subsidy}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableSubsidy.Builder {
    Builder() {}
  }
}
