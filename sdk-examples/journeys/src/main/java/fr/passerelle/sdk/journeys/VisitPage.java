package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.amsn.rule.visit.DueVisit;
import fr.passerelle.sdk.amsn.rule.visit.VisitCalendar;
import fr.passerelle.sdk.amsn.rule.visit.WorkerVisits;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.rule.LegalBasis;
import fr.passerelle.sdk.rule.Severity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The visit calendar as one page without scripts or outside resources: figures, a timeline by
 * month, each visit with its reason and article, and what else there is to say. It reads without
 * colours, with a screen reader, and on paper. Workers appear by their employee numbers only.
 */
final class VisitPage {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

  private final List<WorkerVisits> lines;
  private final LocalDate today;
  private final LocalDate horizon;
  private final List<YearMonth> months;
  private final StringBuilder page = new StringBuilder(1 << 16);

  VisitPage(List<WorkerVisits> lines, VisitCalendar calendar) {
    this.lines =
        lines.stream()
            .filter(line -> !line.outlook().getDue().isEmpty())
            .sorted(Comparator.comparing(VisitPage::first))
            .toList();
    this.today = calendar.date();
    this.horizon = calendar.horizon();
    this.months =
        Stream.iterate(YearMonth.from(today), month -> month.plusMonths(1))
            .takeWhile(month -> !month.isAfter(YearMonth.from(horizon)))
            .toList();
    write(lines);
  }

  String html() {
    return page.toString();
  }

  private void write(List<WorkerVisits> all) {
    line("<!DOCTYPE html>");
    line("<html lang=\"en\"><head><meta charset=\"utf-8\"/>");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
    line("<title>Visit calendar, " + DAY.format(today) + "</title>");
    line("<style>" + VisitPageStyle.CSS + "</style></head><body>");
    line("<header><h1>Visit calendar</h1>");
    line(
        "<p>As of "
            + time(today)
            + ", visits whose latest legal date is on or before "
            + time(horizon)
            + ". "
            + all.size()
            + " workers. Computed from the facts given; nothing was asked for on the portal.</p>");
    figures(all);
    line("</header><main>");
    timeline();
    details();
    remarks(all);
    line("</main></body></html>");
  }

  private void figures(List<WorkerVisits> all) {
    line("<dl class=\"figures\">");
    figure("late", "overdue", count(Severity.ERROR));
    figure("soon", "due within two months", count(Severity.WARNING));
    figure("later", "due later", count(Severity.INFO));
    long unknown =
        all.stream()
            .filter(line -> line.outlook().getRemarks().stream().anyMatch(VisitPage::isUnknown))
            .count();
    figure("unknown", "workers whose visits are not known", unknown);
    line("</dl>");
  }

  private void figure(String style, String what, long count) {
    line("<div class=\"" + style + "\"><dt>" + what + "</dt><dd>" + count + "</dd></div>");
  }

  private void timeline() {
    line("<section><h2>Timeline</h2>");
    line("<p>Each mark is the latest day of a visit, that day included, and leads to its reason.");
    line("A double frame is overdue. <span class=\"by\">doctor</span>: the doctor set the day,");
    line("earlier than the law. VIP and EMA: <span lang=\"fr\">visite d'information et de");
    line("prévention</span> and <span lang=\"fr\">examen médical d'aptitude</span>.</p>");
    line("<div class=\"scroll\">");
    line("<table class=\"timeline\"><caption>Latest date of each visit, by month</caption>");
    line("<thead><tr><th scope=\"col\">Worker</th><th scope=\"col\">Overdue</th>");
    for (YearMonth month : months) {
      boolean year = month.equals(months.get(0)) || month.getMonthValue() == 1;
      line(
          "<th scope=\"col\"><time datetime=\""
              + month
              + "\">"
              + MONTH.format(month)
              + (year ? " " + month.getYear() : "")
              + "</time></th>");
    }
    line("</tr></thead><tbody>");
    for (int row = 0; row < lines.size(); row++) {
      timelineRow(row, lines.get(row));
    }
    line("</tbody></table></div></section>");
  }

  private void timelineRow(int row, WorkerVisits visits) {
    line("<tr><th scope=\"row\">" + escape(visits.worker().getReference()) + "</th>");
    List<DueVisit> due = visits.outlook().getDue();
    cell(row, due.stream().filter(visit -> visit.overdueAt(today)).toList());
    for (YearMonth month : months) {
      cell(
          row,
          due.stream()
              .filter(visit -> !visit.overdueAt(today))
              .filter(visit -> YearMonth.from(visit.getLatestDate()).equals(month))
              .toList());
    }
    line("</tr>");
  }

  private void cell(int row, List<DueVisit> visits) {
    page.append("<td>");
    for (DueVisit visit : visits) {
      page.append("<a class=\"")
          .append(style(visit))
          .append("\" href=\"#worker-")
          .append(row)
          .append("\"><span lang=\"fr\">")
          .append(VisitPageStyle.tag(visit.getKind()))
          .append("</span> ")
          .append(visit.overdueAt(today) ? DAY.format(visit.getLatestDate()) : dayOfMonth(visit))
          .append(visit.setByDoctor() ? " <span class=\"by\">doctor</span>" : "")
          .append("</a>");
    }
    line("</td>");
  }

  /** The day alone: the column says the month. */
  private static String dayOfMonth(DueVisit visit) {
    LocalDate day = visit.getLatestDate();
    return "<time datetime=\"" + day + "\">" + day.getDayOfMonth() + "</time>";
  }

  private void details() {
    line("<section><h2>Visits and reasons</h2><div class=\"scroll\">");
    line("<table class=\"details\"><caption>The most pressing first</caption><thead><tr>");
    for (String title : List.of("Worker", "Visit", "Latest date", "Why", "Article")) {
      line("<th scope=\"col\">" + title + "</th>");
    }
    line("</tr></thead><tbody>");
    for (int row = 0; row < lines.size(); row++) {
      boolean first = true;
      for (DueVisit visit : lines.get(row).outlook().getDue()) {
        line(first ? "<tr id=\"worker-" + row + "\">" : "<tr>");
        detail(lines.get(row), visit);
        first = false;
      }
    }
    line("</tbody></table></div></section>");
  }

  private void detail(WorkerVisits worker, DueVisit visit) {
    Finding finding = visit.getFinding();
    line(
        "<th scope=\"row\">"
            + escape(worker.worker().getReference())
            + " <span class=\"category\">"
            + worker.outlook().getMonitoring().getCategory().wire()
            + "</span></th>");
    line("<td lang=\"fr\">" + escape(visit.getKind().label()) + "</td>");
    String date = time(visit.getLatestDate());
    if (visit.isWithoutDelay()) {
      date = "without delay, since " + date;
    } else if (visit.getBeforePosting().isPresent()) {
      date = "before the posting of " + time(visit.getBeforePosting().get());
    } else if (visit.setByDoctor()) {
      date += "<br/><small>set by the doctor; law: " + time(visit.getLegalLimit()) + "</small>";
    }
    String urgency = visit.overdueAt(today) ? "<strong>Overdue</strong> " : "";
    line("<td class=\"" + style(visit) + "\">" + urgency + date + "</td>");
    line("<td>" + escape(finding.getMessage()) + reservations(finding) + "</td>");
    line("<td>" + articles(finding) + "</td></tr>");
  }

  private void remarks(List<WorkerVisits> all) {
    List<String> rows = new ArrayList<>();
    for (WorkerVisits visits : all) {
      for (Finding finding : visits.outlook().getRemarks()) {
        rows.add(
            "<tr><th scope=\"row\">"
                + escape(visits.worker().getReference())
                + "</th><td>"
                + escape(finding.getMessage())
                + reservations(finding)
                + "</td><td>"
                + articles(finding)
                + "</td></tr>");
      }
    }
    if (rows.isEmpty()) {
      return;
    }
    line("<section><h2>Also to be said</h2><div class=\"scroll\">");
    line("<table class=\"details\"><caption>Duties to inform, facts that are missing</caption>");
    line("<thead><tr><th scope=\"col\">Worker</th><th scope=\"col\">What</th>");
    line("<th scope=\"col\">Article</th></tr></thead><tbody>");
    rows.forEach(this::line);
    line("</tbody></table></div></section>");
  }

  private long count(Severity severity) {
    return lines.stream()
        .flatMap(line -> line.outlook().getDue().stream())
        .filter(visit -> visit.getFinding().getSeverity() == severity)
        .count();
  }

  private static boolean isUnknown(Finding finding) {
    return finding.getCode().equals("history-unknown")
        || finding.getCode().equals("earlier-regime");
  }

  private static String reservations(Finding finding) {
    StringBuilder text = new StringBuilder();
    for (String sentence : finding.getReservations()) {
      text.append("<br/><small>Reservation: ").append(escape(sentence)).append("</small>");
    }
    return text.toString();
  }

  private static String articles(Finding finding) {
    StringBuilder text = new StringBuilder(article(finding.getBasis()));
    finding.getFurtherBases().forEach(basis -> text.append("<br/>").append(article(basis)));
    return text.toString();
  }

  private static String article(LegalBasis basis) {
    return "<strong>"
        + escape(basis.getArticle())
        + "</strong> <small>"
        + escape(basis.getText())
        + basis.getInForceFrom().map(from -> ", in force from " + time(from)).orElse("")
        + basis.getInForceTo().map(to -> " to " + time(to)).orElse("")
        + "</small>";
  }

  private static LocalDate first(WorkerVisits line) {
    return line.outlook().getDue().get(0).getLatestDate();
  }

  private static String style(DueVisit visit) {
    return switch (visit.getFinding().getSeverity()) {
      case ERROR -> "late";
      case WARNING -> "soon";
      case INFO -> "later";
    };
  }

  private static String time(LocalDate day) {
    return "<time datetime=\"" + day + "\">" + DAY.format(day) + "</time>";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private void line(String html) {
    page.append(html).append('\n');
  }
}
