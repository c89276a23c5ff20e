package fr.passerelle.sdk.netentreprises.dsn;

import fr.passerelle.sdk.identifier.Siren;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/** The identity of one declaration (block S20.G00.05) and of the establishment it is about. */
@Value.Immutable
@SdkModel
public interface DsnDeclaration {

  /**
   * Line of the file where the declaration starts.
   *
   * @return from 1
   */
  @Shown
  long getLine();

  /**
   * Nature (rubrique 05.001).
   *
   * @return the code; an empty code when the rubrique is missing
   */
  @Shown
  OpenCode<DsnNature> getNature();

  /**
   * Type (rubrique 05.002).
   *
   * @return the code; an empty code when the rubrique is missing
   */
  @Shown
  OpenCode<DsnDeclarationType> getType();

  /**
   * Fraction (rubrique 05.003).
   *
   * @return two digits, {@code 12} for the first of two; {@code 11} when not split
   */
  @Shown
  Optional<String> getFraction();

  /**
   * Order number (rubrique 05.004).
   *
   * @return 1 to 15 digits
   */
  @Shown
  Optional<String> getOrder();

  /**
   * Main month declared (rubrique 05.005).
   *
   * @return year and month
   */
  @Shown
  Optional<YearMonth> getMonth();

  /**
   * Declaration that this one cancels or replaces (rubrique 05.006).
   *
   * @return its file date, {@code JJMMAAAA}, followed by its order number
   */
  @Shown
  Optional<String> getCancels();

  /**
   * Date on which the file was made (rubrique 05.007).
   *
   * @return a date
   */
  @Shown
  Optional<LocalDate> getFileDate();

  /**
   * Scope (rubrique 05.008).
   *
   * @return {@code 01} whole, {@code 02} and {@code 03} part
   */
  @Shown
  Optional<String> getScope();

  /**
   * Identifier that the payroll gives the declaration (rubrique 05.009).
   *
   * @return 1 to 15 characters
   */
  Optional<String> getBusinessId();

  /**
   * Employer (rubrique S21.G00.06.001).
   *
   * @return its SIREN, empty when absent, not valid, or not read yet
   */
  @Shown
  Optional<Siren> getSiren();

  /**
   * Establishment (rubriques S21.G00.06.001 and 11.001).
   *
   * @return its SIRET, empty when absent, not valid, or not read yet
   */
  @Shown
  Optional<Siret> getSiret();

  /**
   * Starts a new DsnDeclaration.
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
   * Builds a {@link DsnDeclaration}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableDsnDeclaration.Builder {
    Builder() {}
  }
}
