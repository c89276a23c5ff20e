package fr.passerelle.sdk.netentreprises.dsn.control;

import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.netentreprises.dsn.DsnDeclaration;
import fr.passerelle.sdk.netentreprises.dsn.DsnHandler;
import fr.passerelle.sdk.netentreprises.dsn.DsnIssue;
import fr.passerelle.sdk.netentreprises.dsn.DsnReader;
import fr.passerelle.sdk.netentreprises.dsn.DsnWorkforceReader;
import java.util.Locale;

/**
 * Controls a million damaged lines, then reads the workforce in them. Run in a JVM of its own with
 * a small heap by {@link DamagedLinesTest}; prints what it met. Anything thrown ends it.
 */
final class MillionDamagedLines {
  static final long LINES = 1_000_000;

  private static long anomalies;
  private static long employees;
  private static long issues;

  private MillionDamagedLines() {}

  public static void main(String[] args) {
    long seed = Long.parseLong(args[0]);
    DsnControlSummary summary =
        DsnControl.standard()
            .check(
                new DamagedLines(seed, LINES),
                anomaly -> anomalies += anomaly.message(Locale.FRENCH).isEmpty() ? 0 : 1);
    DsnWorkforceReader.lenient()
        .read(
            DsnReader.of(new DamagedLines(seed, LINES)),
            new DsnHandler() {
              @Override
              public void onEmployee(DsnDeclaration declaration, Employee employee) {
                employees++;
              }

              @Override
              public void onIssue(DsnIssue issue) {
                issues += issue.message().isEmpty() ? 0 : 1;
              }
            });
    System.out.println(
        summary.getLines()
            + " lines, "
            + anomalies
            + " anomalies, "
            + employees
            + " employees, "
            + issues
            + " issues");
  }
}
