package fr.passerelle.sdk.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.internal.Coherent;
import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.List;
import org.immutables.value.Value;

/**
 * The people that one employer employs, as one source (a month of DSN, a payroll database) tells
 * it.
 */
@Value.Immutable
@SdkModel
@Coherent
@JsonSerialize(as = ImmutableWorkforce.class)
@JsonDeserialize(builder = Workforce.Builder.class)
public interface Workforce extends OpenModel {
  /**
   * The month that the source describes (rubrique 20.05.005).
   *
   * @return year and month
   */
  @Shown
  YearMonth getMonth();

  /**
   * The employer.
   *
   * @return the legal unit and its establishments
   */
  @Shown
  @Valid
  Employer getEmployer();

  /**
   * The employees.
   *
   * @return in the order of the source
   */
  List<@Valid Employee> getEmployees();

  /**
   * Starts a new Workforce.
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

  /** Builds a {@link Workforce}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableWorkforce.Builder {
    Builder() {}
  }
}
