package fr.passerelle.sdk.amsn.rule.visit;

import fr.passerelle.sdk.amsn.rule.Exposure;
import fr.passerelle.sdk.amsn.rule.MonitoringFacts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Synthetic workers of the tests. */
final class Workers {
  static final String REFERENCE = "MAT-0042";

  private Workers() {}

  static FollowedWorker.Builder hired(String day) {
    return FollowedWorker.builder()
        .reference(REFERENCE)
        .hiredOn(LocalDate.parse(day))
        .post(MonitoringFacts.builder().build());
  }

  static FollowedWorker.Builder hired(String day, Exposure... exposures) {
    return hired(day).post(post(exposures).build());
  }

  static MonitoringFacts.Builder post(Exposure... exposures) {
    Set<Exposure> set = EnumSet.noneOf(Exposure.class);
    set.addAll(Arrays.asList(exposures));
    return MonitoringFacts.builder().exposures(set);
  }

  /** Visits as a table writes them: {@code VIP_INITIAL@2026-05-01}, a blank between. */
  static List<HeldVisit> visits(String cell) {
    return cell == null ? List.of() : Arrays.stream(cell.split(" +")).map(Workers::visit).toList();
  }

  private static HeldVisit visit(String text) {
    String[] parts = text.split("[@>]", -1);
    HeldVisit visit = HeldVisit.of(VisitKind.valueOf(parts[0]), LocalDate.parse(parts[1]));
    return parts.length == 2 ? visit : visit.toBuilder().nextBy(LocalDate.parse(parts[2])).build();
  }

  /** Due visits as a table writes them: {@code VIP_INITIAL@2026-06-02}. */
  static List<String> due(VisitOutlook outlook) {
    return outlook.getDue().stream().map(v -> v.getKind() + "@" + v.getLatestDate()).toList();
  }
}
