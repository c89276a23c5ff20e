package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.netentreprises.dsn.DsnDeclarationType;
import fr.passerelle.sdk.netentreprises.dsn.DsnNature;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A declaration of a deposit, as a report sees it ({@code declaration}). Identifiers stand as the
 * report wrote them.
 */
@Value.Immutable
@SdkModel
public interface ReportedDeclaration {
  /**
   * Rank in the file.
   *
   * @return from 1
   */
  @Shown
  Optional<Long> getRank();

  /**
   * Nature (rubrique S20.G00.05.001).
   *
   * @return the code
   */
  @Shown
  Optional<OpenCode<DsnNature>> getNature();

  /**
   * Type (rubrique S20.G00.05.002).
   *
   * @return the code
   */
  @Shown
  Optional<OpenCode<DsnDeclarationType>> getType();

  /**
   * Fraction (rubrique S20.G00.05.003).
   *
   * @return two digits: number, total
   */
  @Shown
  Optional<String> getFraction();

  /**
   * Order number (rubrique S20.G00.05.004).
   *
   * @return as written
   */
  @Shown
  Optional<String> getOrder();

  /**
   * Main month that is declared (rubrique S20.G00.05.005).
   *
   * @return {@code 01MMAAAA} as a rule
   */
  @Shown
  Optional<String> getMonth();

  /**
   * Business identifier (rubrique S20.G00.05.009).
   *
   * @return as written
   */
  Optional<String> getBusinessIdentifier();

  /**
   * Identifier of the declaration that it cancels or replaces (rubrique S20.G00.05.006).
   *
   * @return as written
   */
  Optional<String> getCancels();

  /**
   * SIREN of the declared company (rubrique S21.G00.06.001).
   *
   * @return 9 digits
   */
  @Shown
  Optional<String> getSiren();

  /**
   * NIC of its head office (rubrique S21.G00.06.002).
   *
   * @return 5 digits
   */
  @Shown
  Optional<String> getHeadOfficeNic();

  /**
   * NIC of the declared establishment (rubrique S21.G00.11.001).
   *
   * @return 5 digits
   */
  @Shown
  Optional<String> getNic();

  /**
   * What became of the declaration ({@code etat}).
   *
   * @return the code
   */
  @Shown
  Optional<OpenCode<ReportState>> getState();

  /**
   * How many employees it holds.
   *
   * @return a number
   */
  @Shown
  Optional<Long> getEmployeeCount();

  /**
   * How many anomalies by category ({@code declaration_compteurs}).
   *
   * @return in the order of the report
   */
  @Shown
  List<ReportCounter> getCounters();

  /**
   * Conformity ({@code niveau_conformite/etat_conformite}): OK when the declaration counts as made.
   *
   * @return the code
   */
  @Shown
  Optional<OpenCode<ReportState>> getConformity();

  /**
   * Certificate of conformity.
   *
   * @return more than 165 characters
   */
  Optional<String> getCertificate();

  /**
   * Anomalies of the declaration.
   *
   * @return in the order of the report
   */
  List<ReportAnomaly> getAnomalies();

  /**
   * The declared establishment, when SIREN and NIC make a sound SIRET.
   *
   * @return its SIRET
   */
  default Optional<Siret> establishment() {
    return getSiren().flatMap(siren -> getNic().flatMap(nic -> Siret.parse(siren + nic).value()));
  }

  /**
   * Starts a new ReportedDeclaration.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link ReportedDeclaration}; mandatory attributes that are missing are all named at
   * once.
   */
  final class Builder extends ImmutableReportedDeclaration.Builder {
    Builder() {}
  }
}
