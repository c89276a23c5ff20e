package fr.passerelle.sdk.netentreprises.apidsn.model;

import fr.passerelle.sdk.netentreprises.returns.DsnReport;
import fr.passerelle.sdk.netentreprises.returns.ReportSubmission;
import java.util.Optional;

/**
 * What the service answered to a deposit: an AEE (<i>accusé d'enregistrement électronique</i>) or
 * an ARE (<i>avis de rejet électronique</i>). An AEE says that the file was registered, not that it
 * conforms: that is told later by a return of nature 11.
 */
public final class DepositOutcome {
  private final boolean isRegistered;
  private final DsnReport report;
  private final byte[] document;

  /**
   * Creates an outcome; fakes in tests need it too.
   *
   * @param isRegistered whether it is an AEE
   * @param report the report, read
   * @param document the report as it came, copied
   */
  public DepositOutcome(boolean isRegistered, DsnReport report, byte[] document) {
    this.isRegistered = isRegistered;
    this.report = report;
    this.document = document.clone();
  }

  /** {@return true for an AEE, false for an ARE} */
  public boolean isRegistered() {
    return isRegistered;
  }

  /** {@return identifier of the deposit; its returns are listed under it} */
  public Optional<String> flux() {
    return report.getSubmission().flatMap(ReportSubmission::getFlux);
  }

  /** {@return the report, with its anomalies; their texts may hold personal data} */
  public DsnReport report() {
    return report;
  }

  /** {@return a copy of the report as it came, to be kept as proof} */
  public byte[] document() {
    return document.clone();
  }

  /** {@return what it is, and the deposit} */
  @Override
  public String toString() {
    return (isRegistered ? "AEE" : "ARE") + "{" + report + "}";
  }
}
