package fr.passerelle.sdk.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Nir13;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.internal.Coherent;
import fr.passerelle.sdk.model.internal.Plausible;
import fr.passerelle.sdk.validation.Doubts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A dependant (<i>ayant droit</i>) of an affiliated employee (DSN block S21.G00.73). */
@Value.Immutable
@SdkModel
@Coherent
@Plausible(groups = Doubts.class)
@JsonSerialize(as = ImmutableDependant.class)
@JsonDeserialize(builder = Dependant.Builder.class)
public interface Dependant extends OpenModel {
  /**
   * Adult, child or other (rubrique 73.003).
   *
   * @return the code
   */
  @Shown
  OpenCode<DependantKind> getKind();

  /**
   * Family name (rubrique 73.006).
   *
   * @return 1 to 80 characters
   */
  @NotBlank
  @Size(max = 80)
  String getFamilyName();

  /**
   * First names (rubrique 73.009).
   *
   * @return 1 to 80 characters
   */
  @NotBlank
  @Size(max = 80)
  String getFirstNames();

  /**
   * Date of birth (rubrique 73.005).
   *
   * @return a complete date
   */
  LocalDate getBirthDate();

  /**
   * Own registration number (rubrique 73.007).
   *
   * @return 13 characters without key
   */
  Optional<Nir13> getNir();

  /**
   * Number of the person whose rights he or she uses (<i>ouvrant droit</i>, rubrique 73.008).
   *
   * @return 13 characters without key
   */
  Optional<Nir13> getInsuredNir();

  /**
   * Option code (rubrique 73.002).
   *
   * @return 1 to 30 characters, given by the insurer
   */
  @Shown
  Optional<@Size(min = 1, max = 30) String> getOption();

  /**
   * Body of the compulsory sickness insurance (rubrique 73.010).
   *
   * @return 1 to 30 characters
   */
  @Shown
  Optional<@Size(min = 1, max = 30) String> getSicknessBody();

  /**
   * Whether the local scheme of Alsace-Moselle applies (rubrique 73.001).
   *
   * @return true when declared {@code 01}
   */
  @Shown
  boolean isAlsaceMoselle();

  /**
   * Start of the attachment to the employee (rubrique 73.004).
   *
   * @return first day
   */
  @Shown
  Optional<LocalDate> getStart();

  /**
   * End of the attachment (rubrique 73.011).
   *
   * @return last day
   */
  @Shown
  Optional<LocalDate> getEnd();

  /**
   * Starts a new Dependant.
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

  /** Builds a {@link Dependant}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableDependant.Builder {
    Builder() {}
  }
}
