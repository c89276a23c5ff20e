package fr.passerelle.sdk.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The end of a contract (DSN block S21.G00.62). */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableContractEnd.class)
@JsonDeserialize(builder = ContractEnd.Builder.class)
public interface ContractEnd extends OpenModel {
  /**
   * Last day of the contract (rubrique 62.001).
   *
   * @return a date
   */
  @Shown
  LocalDate getDate();

  /**
   * Reason of the end (rubrique 62.002).
   *
   * @return 3 digits, for example {@code 059} resignation
   */
  Optional<@Size(min = 1, max = 3) String> getReason();

  /**
   * Last day worked and paid as usual (rubrique 62.006).
   *
   * @return a date
   */
  Optional<LocalDate> getLastDayPaid();

  /**
   * Starts a new ContractEnd.
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

  /** Builds a {@link ContractEnd}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableContractEnd.Builder {
    Builder() {}
  }
}
