package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.netentreprises.dsn.DsnMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The deposit that a report is about: who sent what, when, and what became of it ({@code envoi}).
 * Identifiers stand as the report wrote them: they are not checked.
 */
@Value.Immutable
@SdkModel
public interface ReportSubmission {
  /**
   * SIRET of the person who is signed in ({@code declarant/siret}).
   *
   * @return 14 digits
   */
  Optional<String> getDeclarantSiret();

  /**
   * Family name of that person ({@code declarant/nom}).
   *
   * @return as written
   */
  Optional<String> getDeclarantName();

  /**
   * First name of that person ({@code declarant/prenom}).
   *
   * @return as written
   */
  Optional<String> getDeclarantFirstName();

  /**
   * Identifier of the deposit ({@code idflux}).
   *
   * @return opaque, up to 50 characters
   */
  @Shown
  Optional<String> getFlux();

  /**
   * Name of the archive that held the file ({@code identifiant_archive}).
   *
   * @return as written
   */
  Optional<String> getArchive();

  /**
   * Name of the file ({@code identifiant}).
   *
   * @return as written
   */
  Optional<String> getFileName();

  /**
   * Version of the norm (rubrique S10.G00.00.006).
   *
   * @return for example {@code P26V01}
   */
  @Shown
  Optional<String> getNorm();

  /**
   * Deposit point (rubrique S10.G00.00.007).
   *
   * @return {@code 01} Net-entreprises, {@code 02} MSA
   */
  @Shown
  Optional<String> getDepositPoint();

  /**
   * Kind of message (rubrique S10.G00.00.008).
   *
   * @return {@code 01} normal, {@code 02} without content
   */
  @Shown
  Optional<String> getSendingType();

  /**
   * Trial or real (rubrique S10.G00.00.005).
   *
   * @return the code; empty in some ARE
   */
  @Shown
  Optional<OpenCode<DsnMode>> getMode();

  /**
   * SIRET of the sender ({@code emetteur_siret}), often a third party: not the establishment.
   *
   * @return 14 digits
   */
  @Shown
  Optional<String> getSender();

  /**
   * Name of the sender ({@code raison_sociale}).
   *
   * @return as written
   */
  Optional<String> getSenderName();

  /**
   * Software that wrote the file (rubrique S10.G00.00.001).
   *
   * @return as written
   */
  @Shown
  Optional<String> getSoftware();

  /**
   * Vendor of the software (rubrique S10.G00.00.002).
   *
   * @return as written
   */
  @Shown
  Optional<String> getVendor();

  /**
   * Version of the software (rubrique S10.G00.00.003).
   *
   * @return as written
   */
  @Shown
  Optional<String> getSoftwareVersion();

  /**
   * Conformity code of the local check (rubrique S10.G00.00.004).
   *
   * @return as written
   */
  Optional<String> getConformityCode();

  /**
   * Day of reception ({@code date_reception}).
   *
   * @return a date
   */
  @Shown
  Optional<LocalDate> getReceivedOn();

  /**
   * Time of reception ({@code heure_reception}).
   *
   * @return local time of the deposit point
   */
  @Shown
  Optional<LocalTime> getReceivedTime();

  /**
   * Day of registration ({@code date_enregistrement}).
   *
   * @return a date, in an AEE
   */
  @Shown
  Optional<LocalDate> getRegisteredOn();

  /**
   * Time of registration ({@code heure_enregistrement}).
   *
   * @return local time of the deposit point
   */
  @Shown
  Optional<LocalTime> getRegisteredTime();

  /**
   * What became of the deposit ({@code envoi_etat}).
   *
   * @return the code
   */
  @Shown
  Optional<OpenCode<ReportState>> getState();

  /**
   * How many declarations it holds.
   *
   * @return a number
   */
  @Shown
  Optional<Long> getDeclarationCount();

  /**
   * How many employees it holds.
   *
   * @return a number
   */
  @Shown
  Optional<Long> getEmployeeCount();

  /**
   * How many anomalies by category ({@code envoi_compteurs}).
   *
   * @return in the order of the report
   */
  @Shown
  List<ReportCounter> getCounters();

  /**
   * Anomalies of the whole deposit ({@code envoi_anomalie}).
   *
   * @return in the order of the report
   */
  List<ReportAnomaly> getAnomalies();

  /**
   * Starts a new ReportSubmission.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link ReportSubmission}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableReportSubmission.Builder {
    Builder() {}
  }
}
