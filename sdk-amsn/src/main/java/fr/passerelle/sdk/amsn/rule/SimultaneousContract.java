package fr.passerelle.sdk.amsn.rule;

import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.identifier.PcsEse;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One of the contracts that a worker performs at the same time for several employers. */
@Value.Immutable
@SdkModel
public interface SimultaneousContract {
  /**
   * The employer.
   *
   * @return any name or number that tells employers apart; results refer to it
   */
  @Shown
  String getEmployer();

  /**
   * Kind of employer.
   *
   * @return ordinary unless told otherwise
   */
  @Shown
  @Value.Default
  default EmployerKind getEmployerKind() {
    return EmployerKind.ORDINARY;
  }

  /**
   * First day of the contractual relationship. A contract transferred under L1224-1 or L2253-1
   * keeps the age that it had.
   *
   * @return a date
   */
  @Shown
  LocalDate getSince();

  /**
   * Occupation.
   *
   * @return the PCS-ESE code, empty when not known
   */
  @Shown
  Optional<PcsEse> getPcsEse();

  /**
   * Type of monitoring of the post.
   *
   * @return the category
   */
  MonitoringCategory getCategory();

  /**
   * Contractual working time; it decides between two relationships of the same date.
   *
   * @return hours, in the same unit for every contract, empty when not known
   */
  @Shown
  Optional<BigDecimal> getHours();

  /**
   * Starts a new contract.
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

  /** Builds a {@link SimultaneousContract}. */
  final class Builder extends ImmutableSimultaneousContract.Builder {
    Builder() {}
  }
}
