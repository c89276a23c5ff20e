package fr.passerelle.sdk.journeys;

import fr.passerelle.sdk.amsn.rule.visit.DueVisit;
import fr.passerelle.sdk.amsn.rule.visit.WorkerVisits;
import fr.passerelle.sdk.rule.Finding;
import fr.passerelle.sdk.table.Cell;
import fr.passerelle.sdk.table.CsvFormat;
import fr.passerelle.sdk.table.RowSink;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The visits due as a CSV file, one line for each; a spreadsheet opens it. */
final class VisitSheet {
  static final List<String> TITLES =
      List.of(
          "worker",
          "category",
          "visit",
          "French name",
          "earliest",
          "latest",
          "limit of the law",
          "set by the doctor",
          "urgency",
          "article",
          "text",
          "in force from",
          "reason",
          "reservations");

  private VisitSheet() {}

  static void write(List<WorkerVisits> lines, OutputStream out) {
    try (RowSink rows = CsvFormat.builder().byteOrderMark(true).build().write(out)) {
      rows.writeHeader(TITLES);
      for (WorkerVisits line : lines) {
        line.outlook().getDue().forEach(visit -> rows.write(cells(line, visit)));
      }
    }
  }

  private static List<Cell> cells(WorkerVisits line, DueVisit visit) {
    Finding finding = visit.getFinding();
    return List.of(
        Cell.text(line.worker().getReference()),
        Cell.text(line.outlook().getMonitoring().getCategory().wire()),
        Cell.text(visit.getKind().code()),
        Cell.text(visit.getKind().label()),
        date(visit.getEarliestDate()),
        Cell.date(visit.getLatestDate()),
        Cell.date(visit.getLegalLimit()),
        Cell.text(visit.setByDoctor() ? "yes" : "no"),
        Cell.text(finding.getSeverity().name()),
        Cell.text(finding.getBasis().getArticle()),
        Cell.text(finding.getBasis().getText()),
        date(finding.getBasis().getInForceFrom()),
        Cell.text(finding.getMessage()),
        Cell.text(String.join(" ", finding.getReservations())));
  }

  private static Cell date(Optional<LocalDate> day) {
    return day.map(Cell::date).orElseGet(Cell::blank);
  }
}
