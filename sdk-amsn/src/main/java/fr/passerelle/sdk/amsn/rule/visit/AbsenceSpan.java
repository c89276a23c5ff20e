package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.amsn.rule.IssueOfProlongedStop;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The days of an absence. A stop counts calendar days, the first and the last included; stops that
 * follow each other are one absence.
 */
final class AbsenceSpan {
  private final List<WorkStop> stops;
  private final Optional<LocalDate> lastDay;
  private final Optional<LocalDate> returnDay;

  AbsenceSpan(AbsenceFacts facts) {
    this.stops = facts.getStops();
    if (WorkStop.join(stops).size() != 1) {
      throw new IllegalArgumentException("the stops of an absence must follow each other");
    }
    boolean open = stops.stream().anyMatch(stop -> stop.lastDay().isEmpty());
    Optional<LocalDate> foreseen =
        open
            ? Optional.empty()
            : stops.stream().flatMap(stop -> stop.lastDay().stream()).max(LocalDate::compareTo);
    Optional<LocalDate> eve = facts.getReturnedOn().map(day -> day.minusDays(1));
    // Who returns before the foreseen end was absent until the eve; a weekend after it is no stop.
    this.lastDay =
        foreseen.map(day -> eve.filter(before -> before.isBefore(day)).orElse(day)).or(() -> eve);
    this.returnDay = facts.getReturnedOn().or(() -> lastDay.map(day -> day.plusDays(1)));
  }

  LocalDate firstDay() {
    return stops.get(0).firstDay();
  }

  Optional<LocalDate> lastDay() {
    return lastDay;
  }

  Optional<LocalDate> returnDay() {
    return returnDay;
  }

  /** Calendar days, known or foreseen; while no end is known, those up to the date. */
  int days(LocalDate date) {
    return (int) (ChronoUnit.DAYS.between(firstDay(), knownUntil(date)) + 1);
  }

  /** The last day that is sure: the end, or the date while no end is known. */
  LocalDate knownUntil(LocalDate date) {
    return lastDay.orElse(date.isBefore(firstDay()) ? firstDay() : date);
  }

  /** The issue that selects the law; a stop without one is taken to be issued on its first day. */
  LocalDate issue(IssueOfProlongedStop which) {
    WorkStop stop =
        which == IssueOfProlongedStop.FIRST_STOP ? stops.get(0) : stops.get(stops.size() - 1);
    return stop.issuedOn().orElse(stop.firstDay());
  }

  boolean issueIsKnown(IssueOfProlongedStop which) {
    WorkStop stop =
        which == IssueOfProlongedStop.FIRST_STOP ? stops.get(0) : stops.get(stops.size() - 1);
    return stop.issuedOn().isPresent();
  }
}
