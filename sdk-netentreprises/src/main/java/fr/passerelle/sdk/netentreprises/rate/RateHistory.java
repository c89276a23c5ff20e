package fr.passerelle.sdk.netentreprises.rate;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.netentreprises.returns.ReportedRate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The AT/MP rates of one establishment by section and effect date. For one section and date the
 * latest computation wins, in whatever order the reports came; adding the same report twice changes
 * nothing. Effect dates count, never years: a rate may start in the past or within a year (2025: on
 * the first of May). Immutable.
 *
 * <p>Source: CRM 34, schema {@code dsn_bilans}.
 */
public final class RateHistory {
  private static final Comparator<ReportedRate> ORDER =
      Comparator.comparing(ReportedRate::getSection)
          .thenComparing(ReportedRate::getEffectiveFrom)
          .thenComparing(ReportedRate::dsnRiskCode)
          .thenComparing(ReportedRate::getRate);

  private final Siret establishment;
  private final SortedMap<String, NavigableMap<LocalDate, List<ReportedRate>>> bySection;

  private RateHistory(
      Siret establishment,
      SortedMap<String, NavigableMap<LocalDate, List<ReportedRate>>> bySection) {
    this.establishment = establishment;
    this.bySection = bySection;
  }

  /**
   * A history without any rate.
   *
   * @param establishment SIRET
   * @return the history
   */
  public static RateHistory empty(Siret establishment) {
    return new RateHistory(establishment, new TreeMap<>());
  }

  /**
   * The same history with more rates.
   *
   * @param rates as reports gave them, in any order
   * @return the new history; this one stays as it is
   * @throws IllegalArgumentException when a rate belongs to another establishment, or to none that
   *     is known
   */
  public RateHistory with(Collection<ReportedRate> rates) {
    SortedMap<String, NavigableMap<LocalDate, List<ReportedRate>>> merged = new TreeMap<>();
    for (ReportedRate rate : all()) {
      add(merged, rate);
    }
    for (ReportedRate rate : rates) {
      if (!rate.getEstablishment().equals(Optional.of(establishment))) {
        throw new IllegalArgumentException(
            "a rate of another establishment than that of the history");
      }
      add(merged, rate);
    }
    return new RateHistory(establishment, merged);
  }

  private static void add(
      SortedMap<String, NavigableMap<LocalDate, List<ReportedRate>>> sections, ReportedRate rate) {
    sections
        .computeIfAbsent(rate.getSection(), any -> new TreeMap<>())
        .merge(rate.getEffectiveFrom(), List.of(rate), RateHistory::latest);
  }

  /** The rates of the later computation; of the same computation, both. */
  private static List<ReportedRate> latest(List<ReportedRate> known, List<ReportedRate> added) {
    int order = known.get(0).getComputedAt().compareTo(added.get(0).getComputedAt());
    if (order != 0) {
      return order > 0 ? known : added;
    }
    // The same computation seen again, in another report: only the deposit differs.
    LinkedHashSet<ReportedRate> both = new LinkedHashSet<>(known);
    for (ReportedRate rate : added) {
      if (known.stream().noneMatch(seen -> same(seen, rate))) {
        both.add(rate);
      }
    }
    List<ReportedRate> sorted = new ArrayList<>(both);
    sorted.sort(ORDER);
    return Collections.unmodifiableList(sorted);
  }

  private static boolean same(ReportedRate left, ReportedRate right) {
    return left.dsnRiskCode().equals(right.dsnRiskCode())
        && left.getRate().compareTo(right.getRate()) == 0;
  }

  /** {@return the establishment} */
  public Siret establishment() {
    return establishment;
  }

  /** {@return every rate that holds or held, by section and effect date} */
  public List<ReportedRate> all() {
    return bySection.values().stream()
        .flatMap(dates -> dates.values().stream())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * The rates in force on a day, one for each section that has started; more for a section only
   * when one computation gave it several.
   *
   * @param day the day
   * @return the rates by section; empty before the first one
   */
  public List<ReportedRate> at(LocalDate day) {
    return bySection.values().stream()
        .flatMap(dates -> Optional.ofNullable(dates.floorEntry(day)).stream())
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  /**
   * The days on which a rate of some section starts.
   *
   * @return in ascending order, without repetition
   */
  public List<LocalDate> changes() {
    return bySection.values().stream()
        .flatMap(dates -> dates.keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** {@return the establishment and how many rates are known} */
  @Override
  public String toString() {
    return "RateHistory(" + establishment + ", " + all().size() + " rates)";
  }
}
