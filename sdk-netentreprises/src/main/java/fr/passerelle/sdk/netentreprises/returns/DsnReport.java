package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A report of the DSN system ({@code gipmds:rapport}): AEE, ARE, CCO, BAN, or the AT/MP rates of
 * the CNAM (CRM 34). Schemas {@code dsn_bilans_v01r04} to {@code v02r03}; whatever the version,
 * what is there is read, and what no accessor holds is in {@link #getOthers()}.
 */
@Value.Immutable
@SdkModel
public interface DsnReport {
  /**
   * Kind of report (attribute {@code type}).
   *
   * @return the code
   */
  @Shown
  OpenCode<ReportType> getType();

  /**
   * Profile (attribute {@code profil}).
   *
   * @return usually {@code DSN}
   */
  @Shown
  Optional<String> getProfile();

  /**
   * Version of the schema (attribute {@code version}).
   *
   * @return for example {@code v02r02}; {@code v02r03} when absent
   */
  @Shown
  Optional<String> getVersion();

  /**
   * Identifier of the report (attribute {@code identifiant}).
   *
   * @return as written
   */
  Optional<String> getIdentifier();

  /**
   * Remark on the whole report (attribute {@code message}). Free text: may hold personal data.
   *
   * @return as written
   */
  Optional<String> getMessage();

  /**
   * The deposit that the report is about ({@code envoi} or {@code bordereau}).
   *
   * @return absent only in a report that breaks its schema
   */
  Optional<ReportSubmission> getSubmission();

  /**
   * The declarations of the deposit.
   *
   * @return in the order of the report
   */
  List<ReportedDeclaration> getDeclarations();

  /**
   * AT/MP rates, of either format: {@code communication/information_collective[@type="atmp"]} and
   * {@code declaration_bilan/taux_AT}.
   *
   * @return in the order of the report, each computation; a {@code RateHistory} keeps the latest
   */
  List<ReportedRate> getRates();

  /**
   * What could not be read as it should be.
   *
   * @return places and reasons, never a value
   */
  @Shown
  List<ReportIssue> getIssues();

  /**
   * Every text and attribute that no other accessor holds: nothing of the report is lost.
   *
   * @return in the order of the report; may hold personal data
   */
  List<OtherValue> getOthers();

  /**
   * Anomalies of the deposit and of its declarations, in the order of the report.
   *
   * @return all of them
   */
  default List<ReportAnomaly> anomalies() {
    List<ReportAnomaly> all = new ArrayList<>();
    getSubmission().ifPresent(submission -> all.addAll(submission.getAnomalies()));
    getDeclarations().forEach(declaration -> all.addAll(declaration.getAnomalies()));
    return Collections.unmodifiableList(all);
  }

  /**
   * Judges the whole deposit ({@code envoi_etat}).
   *
   * @return {@link ReportState#OK} when it was taken, empty when the report does not say
   */
  default Optional<OpenCode<ReportState>> state() {
    return getSubmission().flatMap(ReportSubmission::getState);
  }

  /**
   * Starts a new DsnReport.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DsnReport}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableDsnReport.Builder {
    Builder() {}
  }
}
