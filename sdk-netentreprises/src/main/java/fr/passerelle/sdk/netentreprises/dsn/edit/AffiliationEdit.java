package fr.passerelle.sdk.netentreprises.dsn.edit;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Sets option and population of affiliations (S21.G00.70.004 and 005) as the insurer's <i>fiche de
 * paramétrage</i> (FPOC) gives them.
 */
@Value.Immutable
@SdkModel
public interface AffiliationEdit extends DsnBlockEdit {
  @Override
  @Shown
  Siret getEstablishment();

  /**
   * Affiliations to edit, by the reference of their collective contract as the file has it
   * (S21.G00.15.001 of the block that 70.013 points to).
   *
   * @return the reference; empty for any
   */
  @Shown
  Optional<String> getContractReference();

  /**
   * Affiliations to edit, by the insurer of their collective contract as the file has it
   * (S21.G00.15.002).
   *
   * @return the code; empty for any
   */
  @Shown
  Optional<String> getInsurer();

  /**
   * Affiliations to edit, by the option they have.
   *
   * @return the code in the file; empty for any
   */
  @Shown
  Optional<String> getCurrentOption();

  /**
   * Affiliations to edit, by the population they have.
   *
   * @return the code in the file; empty for any
   */
  @Shown
  Optional<String> getCurrentPopulation();

  /**
   * Affiliations to edit, by the number of the employment contract (S21.G00.40.009).
   *
   * @return the numbers; empty for all
   */
  Set<String> getContractNumbers();

  /**
   * The new option.
   *
   * @return {@code Option@CodeOption} of the FPOC, 1 to 30 characters; empty to leave it
   */
  @Shown
  Optional<String> getOption();

  /**
   * The new population.
   *
   * @return {@code Population@CodePopulation} of the FPOC, 1 to 30 characters; empty to leave it
   */
  @Shown
  Optional<String> getPopulation();

  /**
   * Starts a new AffiliationEdit.
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
   * Builds a {@link AffiliationEdit}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableAffiliationEdit.Builder {
    Builder() {}
  }
}
