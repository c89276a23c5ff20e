package fr.passerelle.sdk.netentreprises.dsn.control.internal;

import fr.passerelle.sdk.netentreprises.dsn.DsnCode;
import fr.passerelle.sdk.netentreprises.dsn.DsnReader;
import fr.passerelle.sdk.netentreprises.dsn.NotADsnException;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnAnomaly;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnControlSummary;
import fr.passerelle.sdk.netentreprises.dsn.control.DsnRule;
import java.util.function.Consumer;

/** Controls what a reader reads. */
public final class ControlEngine {
  private ControlEngine() {}

  /**
   * Controls a file.
   *
   * @param reader before its first line
   * @param isMachineToMachine whether the file is to be deposited by a machine
   * @param handler told every anomaly
   * @return what was met
   */
  public static DsnControlSummary control(
      DsnReader reader, boolean isMachineToMachine, Consumer<? super DsnAnomaly> handler) {
    Reporter reporter = new Reporter(handler);
    MessageControl control = new MessageControl(reader, reporter, isMachineToMachine);
    try {
      while (reader.next()) {
        control.accept();
      }
      control.end();
    } catch (NotADsnException e) {
      reporter.report(DsnRule.NOT_A_DSN, e.line(), DsnCode.NONE, null, e.content().name());
    }
    return DsnControlSummary.builder()
        .norms(control.norms())
        .lines(reader.line())
        .rules(reporter.byRule())
        .severities(reporter.bySeverity())
        .build();
  }
}
