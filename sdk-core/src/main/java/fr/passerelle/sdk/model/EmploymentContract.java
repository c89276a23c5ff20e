package fr.passerelle.sdk.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.internal.Coherent;
import fr.passerelle.sdk.model.internal.Plausible;
import fr.passerelle.sdk.validation.Doubts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A contract between an employee and an establishment (DSN block S21.G00.40). */
@Value.Immutable
@SdkModel
@Coherent
@Plausible(groups = Doubts.class)
@JsonSerialize(as = ImmutableEmploymentContract.class)
@JsonDeserialize(builder = EmploymentContract.Builder.class)
public interface EmploymentContract extends OpenModel {
  /**
   * Contract number (rubrique 40.009), unique per employee and establishment.
   *
   * @return 5 to 20 characters
   */
  @Shown
  @Size(max = 20)
  String getNumber();

  /**
   * Numbers that the contract had before (rubrique 41.014).
   *
   * @return in the order of the source, often empty
   */
  @Shown
  List<@Size(max = 20) String> getPreviousNumbers();

  /**
   * Establishment that declares the contract.
   *
   * @return its SIRET
   */
  @Shown
  Siret getEstablishment();

  /**
   * Establishments that the contract was attached to before (rubrique 41.012).
   *
   * @return in the order of the source, often empty
   */
  @Shown
  List<Siret> getPreviousEstablishments();

  /**
   * First day (rubrique 40.001).
   *
   * @return a date
   */
  @Shown
  LocalDate getStart();

  /**
   * Start dates that were declared before and are corrected (rubrique 41.021).
   *
   * @return in the order of the source, often empty
   */
  @Shown
  List<LocalDate> getPreviousStarts();

  /**
   * Foreseen end of a fixed-term contract (rubrique 40.010).
   *
   * @return last day
   */
  @Shown
  Optional<LocalDate> getPlannedEnd();

  /**
   * Its end, when it has ended or its end is declared (block 62).
   *
   * @return the end, or empty while it runs
   */
  @Shown
  Optional<@Valid ContractEnd> getEnd();

  /**
   * Nature of the contract (rubrique 40.007).
   *
   * @return the code
   */
  @Shown
  OpenCode<ContractNature> getNature();

  /**
   * Public-policy scheme (<i>dispositif</i>, rubrique 40.008); tells apprentices apart.
   *
   * @return the code
   */
  @Shown
  Optional<OpenCode<EmploymentScheme>> getScheme();

  /**
   * Status of the employee in the agreement (rubrique 40.002).
   *
   * @return 2 digits
   */
  @Shown
  Optional<@Size(min = 1, max = 2) String> getStatus();

  /**
   * Label of the job (rubrique 40.006).
   *
   * @return 1 to 120 characters
   */
  Optional<@Size(min = 1, max = 120) String> getJobTitle();

  /**
   * Occupation (rubrique 40.004).
   *
   * @return PCS-ESE code, 3 digits and a lower-case letter, for example {@code 543b}
   */
  @Shown
  Optional<@Size(min = 1, max = 4) String> getPcsEse();

  /**
   * Unit of the working time (rubrique 40.011).
   *
   * @return 2 digits, {@code 10} hours, {@code 12} days
   */
  @Shown
  Optional<@Size(min = 1, max = 2) String> getWorkingTimeUnit();

  /**
   * Working time of the company for this category (rubrique 40.012).
   *
   * @return in the unit of the contract, two decimals
   */
  @Shown
  Optional<@PositiveOrZero BigDecimal> getReferenceWorkingTime();

  /**
   * Working time of the contract (rubrique 40.013).
   *
   * @return in the unit of the contract, two decimals
   */
  @Shown
  Optional<@PositiveOrZero BigDecimal> getWorkingTime();

  /**
   * Full or part time (rubrique 40.014).
   *
   * @return {@code 10} full time, {@code 20} part time
   */
  @Shown
  Optional<@Size(min = 1, max = 2) String> getWorkingTimeModality();

  /**
   * Workplace when it differs from the establishment (rubrique 40.019).
   *
   * @return 2 to 14 characters
   */
  @Shown
  Optional<@Size(min = 1, max = 14) String> getWorkplace();

  /**
   * Collective agreement (rubrique 40.017).
   *
   * @return IDCC, 4 digits
   */
  @Shown
  Optional<@Size(min = 1, max = 4) String> getCollectiveAgreement();

  /**
   * Whether several employers are known for the employee (rubrique 40.037 is {@code 02}).
   *
   * @return true when declared
   */
  @Shown
  boolean isMultipleEmployers();

  /**
   * AT/MP risk code (rubrique 40.040).
   *
   * @return 5 or 6 characters without dot, {@code 999ZZ} when not notified yet
   */
  @Shown
  Optional<@Size(min = 1, max = 6) String> getRiskCode();

  /**
   * AT/MP contribution rate in force (rubrique 40.043).
   *
   * @return per cent, two decimals
   */
  @Shown
  Optional<@PositiveOrZero BigDecimal> getWorkAccidentRate();

  /**
   * Stops of work (blocks 60).
   *
   * @return in the order of the source
   */
  List<@Valid Absence> getAbsences();

  /**
   * Other suspensions (blocks 65).
   *
   * @return in the order of the source
   */
  List<@Valid Suspension> getSuspensions();

  /**
   * Collective cover (blocks 70).
   *
   * @return in the order of the source
   */
  List<@Valid Affiliation> getAffiliations();

  /**
   * Starts a new EmploymentContract.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from a copy.
   *
   * @return a builder that holds every attribute of this one
   */
  Builder toBuilder();

  /**
   * Builds a {@link EmploymentContract}; mandatory attributes that are missing are all named at
   * once.
   */
  final class Builder extends ImmutableEmploymentContract.Builder {
    Builder() {}
  }
}
