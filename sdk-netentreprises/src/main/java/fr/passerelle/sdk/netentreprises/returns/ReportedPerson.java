package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The person an anomaly is about ({@code environnement}). Personal data: nothing of it is shown by
 * {@code toString}.
 */
@Value.Immutable
@SdkModel
public interface ReportedPerson {
  /**
   * Employee ({@code salarie}) or other individual ({@code individu_non_salarie}).
   *
   * @return true for an employee
   */
  @Shown
  boolean isEmployee();

  /**
   * Who says so (attribute {@code origine}).
   *
   * @return {@code DSN}, {@code PASRAU} or {@code SNGI}
   */
  @Shown
  Optional<String> getOrigin();

  /**
   * Number in the register.
   *
   * @return 13 characters as a rule, not checked
   */
  Optional<String> getNir();

  /**
   * Temporary number.
   *
   * @return as written
   */
  Optional<String> getNtt();

  /**
   * Family name.
   *
   * @return as written
   */
  Optional<String> getFamilyName();

  /**
   * Name in use.
   *
   * @return as written
   */
  Optional<String> getUsageName();

  /**
   * First names.
   *
   * @return as written
   */
  Optional<String> getFirstNames();

  /**
   * Number in the company (<i>matricule</i>).
   *
   * @return as written
   */
  Optional<String> getEmployeeNumber();

  /**
   * Rank in the declaration.
   *
   * @return from 1
   */
  @Shown
  Optional<Long> getRank();

  /**
   * Starts a new ReportedPerson.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link ReportedPerson}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableReportedPerson.Builder {
    Builder() {}
  }
}
