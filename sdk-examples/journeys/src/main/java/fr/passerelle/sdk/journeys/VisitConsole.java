package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.amsn.rule.visit.DueVisit;
import fr.passerelle.sdk.amsn.rule.visit.WorkerVisits;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The visits due as a table on a console, the most pressing first. */
final class VisitConsole {
  private static final int LINES_SHOWN = 20;
  private static final String FORMAT = "%-9s %-15s %-10s %-8s %s";

  private final Screen screen;

  VisitConsole(Screen screen) {
    this.screen = screen;
  }

  void show(List<WorkerVisits> lines, LocalDate today) {
    List<Line> due =
        lines.stream()
            .flatMap(
                line ->
                    line.outlook().getDue().stream()
                        .map(visit -> new Line(line.worker().getReference(), visit)))
            .sorted(Comparator.comparing(line -> line.visit().getLatestDate()))
            .toList();
    long overdue = due.stream().filter(line -> line.visit().overdueAt(today)).count();
    screen.say(due.size() + " visits due within a year, " + overdue + " of them overdue");
    screen.say(String.format(Locale.ROOT, FORMAT, "worker", "visit", "latest", "", "article"));
    due.stream().limit(LINES_SHOWN).forEach(line -> screen.say(line.text(today)));
    if (due.size() > LINES_SHOWN) {
      screen.say((due.size() - LINES_SHOWN) + " more in the files");
    }
  }

  private record Line(String worker, DueVisit visit) {
    String text(LocalDate today) {
      return String.format(
          Locale.ROOT,
          FORMAT,
          worker,
          visit.getKind().code(),
          visit.getLatestDate(),
          visit.overdueAt(today) ? "overdue" : visit.setByDoctor() ? "doctor" : "",
          visit.getFinding().getBasis().getArticle());
    }
  }
}
