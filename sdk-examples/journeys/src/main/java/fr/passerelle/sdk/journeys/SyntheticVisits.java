package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.amsn.rule.MonitoringAssessment;
import fr.passerelle.sdk.amsn.rule.MonitoringCategoryRule;
import fr.passerelle.sdk.amsn.rule.visit.FollowedWorker;
import fr.passerelle.sdk.amsn.rule.visit.HeldVisit;
import fr.passerelle.sdk.amsn.rule.visit.VisitKind;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Visits made up for the synthetic workforce, the same at each run: most in good time, some by a
 * date that the doctor set, a few forgotten.
 */
final class SyntheticVisits {
  private static final int FORGOTTEN_ONE_IN = 9;
  private static final int DOCTOR_ONE_IN = 7;
  private static final int SOONER_MONTHS = 8;
  private static final int MID_CAREER_AGE = 45;

  private SyntheticVisits() {}

  static FollowedWorker add(FollowedWorker worker, LocalDate today) {
    MonitoringAssessment assessment = new MonitoringCategoryRule().assess(worker.getPost(), today);
    int rank = Math.floorMod(worker.getReference().hashCode(), 1_000);
    List<HeldVisit> visits = new ArrayList<>();
    boolean examined = assessment.reinforced();
    LocalDate day =
        examined || assessment.adapted()
            ? worker.getPostedOn().minusDays(3 + rank % 12)
            : worker.getPostedOn().plusDays(20 + rank % 60);
    int months = (examined ? 22 : assessment.adapted() ? 33 : 56) + rank % 3;
    for (int i = 0; !day.isAfter(today); i++) {
      visits.add(HeldVisit.of(kind(examined, i), day));
      day = day.plusMonths(months);
    }
    if (rank % FORGOTTEN_ONE_IN == 0 && !visits.isEmpty()) {
      visits.remove(visits.size() - 1);
    } else if (rank % DOCTOR_ONE_IN == 0 && !visits.isEmpty()) {
      HeldVisit last = visits.remove(visits.size() - 1);
      visits.add(
          last.toBuilder().nextBy(last.getHeldOn().plusMonths(months - SOONER_MONTHS)).build());
    }
    midCareer(worker, today).filter(held -> rank % DOCTOR_ONE_IN != 0).ifPresent(visits::add);
    return worker.toBuilder().visits(visits).historyComplete(true).build();
  }

  private static Optional<HeldVisit> midCareer(FollowedWorker worker, LocalDate today) {
    return worker
        .getPost()
        .getBirthDate()
        .map(birth -> LocalDate.of(birth.year() + MID_CAREER_AGE, Month.MARCH, 10))
        .filter(day -> day.isBefore(today))
        .map(day -> HeldVisit.of(VisitKind.MID_CAREER, day));
  }

  private static VisitKind kind(boolean examined, int rank) {
    if (!examined) {
      return rank == 0 ? VisitKind.VIP_INITIAL : VisitKind.VIP_PERIODIC;
    }
    if (rank == 0) {
      return VisitKind.EMA_INITIAL;
    }
    return rank % 2 == 1 ? VisitKind.INTERMEDIATE : VisitKind.EMA_PERIODIC;
  }
}
