package fr.passerelle.sdk.amsn.rule.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A stop of work (<i>arrêt de travail</i>) or one of its prolongations.
 *
 * @param firstDay first day of the stop
 * @param lastDay last day, known or foreseen, the day itself included; empty when not known
 * @param issuedOn day on which it was issued (<i>délivré</i>); empty when not known
 */
public record WorkStop(
    LocalDate firstDay, Optional<LocalDate> lastDay, Optional<LocalDate> issuedOn) {
  /**
   * Checks the days.
   *
   * @param firstDay first day of the stop
   * @param lastDay last day
   * @param issuedOn day on which it was issued
   * @throws IllegalArgumentException when it ends before it begins
   */
  public WorkStop {
    if (lastDay.isPresent() && lastDay.get().isBefore(firstDay)) {
      throw new IllegalArgumentException("a stop ends before it begins");
    }
  }

  /**
   * A stop of which the issue is not known.
   *
   * @param firstDay first day
   * @param lastDay last day, included
   * @return the stop
   */
  public static WorkStop of(LocalDate firstDay, LocalDate lastDay) {
    return new WorkStop(firstDay, Optional.of(lastDay), Optional.empty());
  }

  /**
   * The same stop with the day of its issue.
   *
   * @param day the day
   * @return the stop
   */
  public WorkStop issued(LocalDate day) {
    return new WorkStop(firstDay, lastDay, Optional.of(day));
  }

  /**
   * Puts stops together that follow each other without a day between: they are one absence.
   *
   * @param stops stops in any order; a stop whose end is not known ends its absence
   * @return the absences, the oldest first, each with its stops in order
   */
  public static List<List<WorkStop>> join(Collection<WorkStop> stops) {
    List<WorkStop> sorted = new ArrayList<>(stops);
    sorted.sort(Comparator.comparing(WorkStop::firstDay));
    List<List<WorkStop>> absences = new ArrayList<>();
    for (WorkStop stop : sorted) {
      if (absences.isEmpty() || !stop.prolongs(absences.get(absences.size() - 1))) {
        absences.add(new ArrayList<>());
      }
      absences.get(absences.size() - 1).add(stop);
    }
    return absences.stream().map(List::copyOf).toList();
  }

  private boolean prolongs(List<WorkStop> absence) {
    return absence.stream()
        .flatMap(stop -> stop.lastDay().stream())
        .anyMatch(last -> !firstDay.isAfter(last.plusDays(1)));
  }

  /** {@return whether the end is known; the days themselves are personal} */
  @Override
  public String toString() {
    return "WorkStop{ended=" + lastDay.isPresent() + "}";
  }
}
