package fr.passerelle.sdk.netentreprises.dsn.edit;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Sets the codes of a collective contract (block S21.G00.15) as the insurer's <i>fiche de
 * paramétrage</i> (FPOC) gives them.
 *
 * <p>Payments (blocks 20 and 55) name the contract too and are not touched: when reference, insurer
 * or delegate change, they must be made anew.
 */
@Value.Immutable
@SdkModel
public interface AdhesionEdit extends DsnBlockEdit {
  @Override
  @Shown
  Siret getEstablishment();

  /**
   * Blocks to edit, by the reference they have (S21.G00.15.001).
   *
   * @return the reference in the file; empty for any
   */
  @Shown
  Optional<String> getCurrentReference();

  /**
   * Blocks to edit, by the insurer they have (S21.G00.15.002).
   *
   * @return the code in the file; empty for any
   */
  @Shown
  Optional<String> getCurrentInsurer();

  /**
   * The new reference of the contract.
   *
   * @return {@code Contrat@ReferenceContrat} of the FPOC, 1 to 30 characters; empty to leave it
   */
  @Shown
  Optional<String> getReference();

  /**
   * The new code of the insurer.
   *
   * @return {@code Organisme@CodeOC} of the FPOC, 5 to 9 characters; empty to leave it
   */
  @Shown
  Optional<String> getInsurer();

  /**
   * The new code of the delegate (S21.G00.15.003).
   *
   * @return {@code Organisme@CodeDELEG} of the FPOC, 6 characters; empty to leave it
   */
  @Shown
  Optional<String> getDelegate();

  /**
   * Starts a new AdhesionEdit.
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

  /** Builds a {@link AdhesionEdit}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableAdhesionEdit.Builder {
    Builder() {}
  }
}
