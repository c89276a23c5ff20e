package fr.passerelle.sdk.amsn.rule.visit;

import static fr.passerelle.sdk.amsn.rule.visit.Workers.due;
import static fr.passerelle.sdk.amsn.rule.visit.Workers.hired;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.amsn.rule.Exposure;
import fr.passerelle.sdk.amsn.rule.RuleAssumptions;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VisitCalendarTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final VisitCalendar CALENDAR =
      new VisitCalendar(RuleAssumptions.standard(), TODAY, TODAY.plusYears(1));

  @Test
  void workersAreTakenOneByOneAsTheResultIsRead() {
    AtomicInteger taken = new AtomicInteger();
    Stream<FollowedWorker> endless =
        Stream.generate(
            () -> {
              taken.incrementAndGet();
              return hired("2026-10-01").build();
            });

    Iterator<WorkerVisits> lines = CALENDAR.of(endless).iterator();

    for (int read = 1; read <= 1_000; read++) {
      assertThat(due(lines.next().outlook())).containsExactly("VIP_INITIAL@2027-01-01");
      assertThat(taken.get()).isEqualTo(read);
    }
  }

  @Test
  void everyWorkerHasALine_inTheOrderGiven_andTheListCanBeReadAgain() {
    List<FollowedWorker> workers =
        List.of(
            hired("2026-10-01").reference("B").build(),
            hired("2026-10-01").reference("A").leavesOn(TODAY.minusDays(1)).build());

    Iterable<WorkerVisits> lines = CALENDAR.of(workers);

    for (int time = 0; time < 2; time++) {
      assertThat(lines).extracting(line -> line.worker().getReference()).containsExactly("B", "A");
      assertThat(lines).extracting(line -> line.outlook().getDue().size()).containsExactly(1, 0);
    }
    assertThat(lines.iterator().next()).hasToString("WorkerVisits{due=1}");
  }

  @Test
  void visitsAfterTheHorizonAreLeftOut() {
    FollowedWorker worker =
        hired("2025-03-02", Exposure.CMR_AGENTS)
            .visits(Workers.visits("EMA_INITIAL@2025-02-20"))
            .build();
    VisitCalendar far = new VisitCalendar(RuleAssumptions.standard(), TODAY, TODAY.plusYears(5));

    assertThat(due(CALENDAR.of(worker).outlook())).containsExactly("INTERMEDIATE@2027-02-20");
    assertThat(due(far.of(worker).outlook()))
        .containsExactly("INTERMEDIATE@2027-02-20", "EMA_PERIODIC@2029-02-20");
    assertThat(CALENDAR.horizon()).isEqualTo("2027-11-21");
    assertThat(CALENDAR.date()).isEqualTo(TODAY);
  }
}
