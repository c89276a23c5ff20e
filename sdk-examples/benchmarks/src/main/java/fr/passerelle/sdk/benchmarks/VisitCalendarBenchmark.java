package fr.passerelle.sdk.benchmarks;

import fr.passerelle.sdk.amsn.rule.Exposure;
import fr.passerelle.sdk.amsn.rule.MonitoringFacts;
import fr.passerelle.sdk.amsn.rule.RuleAssumptions;
import fr.passerelle.sdk.amsn.rule.visit.FollowedWorker;
import fr.passerelle.sdk.amsn.rule.visit.HeldVisit;
import fr.passerelle.sdk.amsn.rule.visit.VisitCalendar;
import fr.passerelle.sdk.amsn.rule.visit.VisitKind;
import fr.passerelle.sdk.model.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The visit calendar of a workforce, beside what a spreadsheet would do: the date of the last visit
 * and five years, for everybody.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class VisitCalendarBenchmark {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final LocalDate HORIZON = TODAY.plusYears(1);
  private static final int YEARS = 5;

  /** How many workers there are. */
  @Param({"10000", "100000"})
  public int workers;

  private List<FollowedWorker> workforce;

  /** Makes the workforce: one in ten on a risk post, two visits each, no absences. */
  @Setup
  public void make() {
    workforce = new ArrayList<>(workers);
    for (int rank = 0; rank < workers; rank++) {
      boolean risk = rank % 10 == 0;
      LocalDate hired = LocalDate.of(2017, 1, 2).plusDays(rank * 37L % 2_500);
      MonitoringFacts.Builder post =
          MonitoringFacts.builder().birthDate(PartialDate.of(1960 + rank % 45, 1 + rank % 12, 1));
      workforce.add(
          FollowedWorker.builder()
              .reference("M" + rank)
              .hiredOn(hired)
              .post((risk ? post.addExposures(Exposure.CMR_AGENTS) : post).build())
              .addVisits(
                  HeldVisit.of(
                      risk ? VisitKind.EMA_INITIAL : VisitKind.VIP_INITIAL, hired.minusDays(3)),
                  HeldVisit.of(
                      risk ? VisitKind.EMA_PERIODIC : VisitKind.VIP_PERIODIC, hired.plusDays(700)))
              .build());
    }
  }

  /**
   * The rival: the last visit and five years, without knowing why.
   *
   * @return how many fall before the horizon
   */
  @Benchmark
  public int lastVisitAndFiveYears() {
    int due = 0;
    for (FollowedWorker worker : workforce) {
      LocalDate last = worker.getHiredOn();
      for (HeldVisit visit : worker.getVisits()) {
        last = visit.getHeldOn().isAfter(last) ? visit.getHeldOn() : last;
      }
      if (!last.plusYears(YEARS).isAfter(HORIZON)) {
        due++;
      }
    }
    return due;
  }

  /**
   * The calendar: category, every visit due, latest date, article, remarks.
   *
   * @return how many visits are due
   */
  @Benchmark
  public int calendar() {
    VisitCalendar calendar = new VisitCalendar(RuleAssumptions.standard(), TODAY, HORIZON);
    return calendar.of(workforce.stream()).mapToInt(line -> line.outlook().getDue().size()).sum();
  }
}
