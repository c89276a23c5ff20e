package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.amsn.rule.RuleAssumptions;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The visits that are due in a whole workforce. Workers are taken one by one as the result is read
 * and none is kept: a workforce of any size takes the memory of one worker and a time that grows
 * with it. Immutable and safe for use by several threads.
 */
public final class VisitCalendar {
  private final DueVisits rule;
  private final LocalDate date;
  private final LocalDate horizon;

  /**
   * Makes a calendar.
   *
   * @param assumptions how the questions are answered that no text answers
   * @param date the day on which the question is asked
   * @param horizon last day of interest: a visit whose latest date is after it is left out
   */
  public VisitCalendar(RuleAssumptions assumptions, LocalDate date, LocalDate horizon) {
    this.rule = new DueVisits(assumptions);
    this.date = date;
    this.horizon = horizon;
  }

  /** {@return the day on which the question is asked} */
  public LocalDate date() {
    return date;
  }

  /** {@return the last day of interest} */
  public LocalDate horizon() {
    return horizon;
  }

  /**
   * Works the visits out, one worker at a time.
   *
   * @param workers the workers; closing the result closes them
   * @return a line for each worker, in their order, those without a visit included
   */
  public Stream<WorkerVisits> of(Stream<FollowedWorker> workers) {
    return workers.map(this::of);
  }

  /**
   * Works the visits out each time the result is iterated, one worker at a time.
   *
   * @param workers the workers
   * @return a line for each worker, in their order, those without a visit included
   */
  public Iterable<WorkerVisits> of(Iterable<FollowedWorker> workers) {
    return () -> lines(workers);
  }

  /**
   * Works the visits of one worker out.
   *
   * @param worker the worker
   * @return the line
   */
  public WorkerVisits of(FollowedWorker worker) {
    VisitOutlook outlook = rule.outlook(worker, date);
    List<DueVisit> near =
        outlook.getDue().stream().filter(visit -> !visit.getLatestDate().isAfter(horizon)).toList();
    return new WorkerVisits(
        worker,
        near.size() == outlook.getDue().size() ? outlook : outlook.toBuilder().due(near).build());
  }

  private Iterator<WorkerVisits> lines(Iterable<FollowedWorker> workers) {
    return of(StreamSupport.stream(workers.spliterator(), false)).iterator();
  }
}
