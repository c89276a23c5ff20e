package fr.passerelle.sdk.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.internal.Coherent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Membership of an employee in a collective contract (DSN block S21.G00.70, joined with its block
 * 15).
 */
@Value.Immutable
@SdkModel
@Coherent
@JsonSerialize(as = ImmutableAffiliation.class)
@JsonDeserialize(builder = Affiliation.Builder.class)
public interface Affiliation extends OpenModel {
  /**
   * Technical identifier of the affiliation (rubrique 70.012).
   *
   * @return 1 to 3 digits, unique per employee
   */
  @Shown
  @Size(max = 3)
  String getTechnicalId();

  /**
   * Technical identifier of the adhesion it points to (rubriques 70.013 and 15.005).
   *
   * @return 1 to 3 digits, unique in the declaration
   */
  @Shown
  @Size(max = 3)
  String getAdhesionId();

  /**
   * Reference of the collective contract (rubrique 15.001).
   *
   * @return 1 to 30 characters
   */
  @Shown
  Optional<@Size(min = 1, max = 30) String> getContractReference();

  /**
   * Insurer (rubrique 15.002).
   *
   * @return 5 to 9 characters
   */
  @Shown
  Optional<@Size(min = 1, max = 9) String> getInsurer();

  /**
   * Management delegate (rubrique 15.003).
   *
   * @return 6 characters
   */
  @Shown
  Optional<@Size(min = 1, max = 6) String> getDelegate();

  /**
   * Option code (rubrique 70.004).
   *
   * @return 1 to 30 characters, given by the insurer
   */
  @Shown
  Optional<@Size(min = 1, max = 30) String> getOption();

  /**
   * Population code (rubrique 70.005).
   *
   * @return 1 to 30 characters, given by the insurer
   */
  @Shown
  Optional<@Size(min = 1, max = 30) String> getPopulation();

  /**
   * Start of the affiliation (rubrique 70.014).
   *
   * @return first day
   */
  @Shown
  Optional<LocalDate> getStart();

  /**
   * End of the affiliation (rubrique 70.015).
   *
   * @return last day
   */
  @Shown
  Optional<LocalDate> getEnd();

  /**
   * Dependants declared with it (blocks 73).
   *
   * @return in the order of the source
   */
  List<@Valid Dependant> getDependants();

  /**
   * Starts a new Affiliation.
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

  /** Builds a {@link Affiliation}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableAffiliation.Builder {
    Builder() {}
  }
}
