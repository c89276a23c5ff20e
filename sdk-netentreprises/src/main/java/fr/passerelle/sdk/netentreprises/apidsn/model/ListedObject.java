package fr.passerelle.sdk.netentreprises.apidsn.model;

import fr.passerelle.sdk.identifier.Nic;
import fr.passerelle.sdk.identifier.Siren;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.netentreprises.apidsn.Declarant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** An object, such as a <i>fiche de paramétrage OC</i>, as the list names it. */
@Value.Immutable
@SdkModel
public interface ListedObject {
  /**
   * Identifier of the object.
   *
   * @return opaque; empty when there is nothing to download
   */
  @Shown
  Optional<String> getId();

  /**
   * Company that it concerns ({@code siren}).
   *
   * @return its SIREN, empty when absent or not valid
   */
  @Shown
  Optional<Siren> getSiren();

  /**
   * Establishment that it concerns ({@code nic}).
   *
   * @return its NIC, empty when it concerns the company or is not valid
   */
  @Shown
  Optional<Nic> getNic();

  /**
   * Tells whether it concerns the whole company ({@code ensemble}).
   *
   * @return true when the list says so
   */
  @Shown
  boolean isWholeCompany();

  /**
   * What it is ({@code nature}).
   *
   * @return {@code FPOC} in November 2026
   */
  @Shown
  Optional<String> getNature();

  /**
   * When the DSN system took it in ({@code publication}).
   *
   * @return as written, in the operator's time zone; empty when it is no such date
   */
  @Shown
  Optional<LocalDateTime> getPublication();

  /**
   * When it was made ({@code production}).
   *
   * @return as written, in the operator's time zone; empty when it is no such date
   */
  @Shown
  Optional<LocalDateTime> getProduction();

  /**
   * Body that made it ({@code producteur}).
   *
   * @return its code or name
   */
  @Shown
  Optional<String> getProducer();

  /**
   * Body that bears the risk ({@code porteur}).
   *
   * @return its code or name
   */
  @Shown
  Optional<String> getCarrier();

  /**
   * Where it can be downloaded ({@code url}).
   *
   * @return an address; followed on the hosts of the environment only
   */
  Optional<String> getUrl();

  /**
   * For whom it is listed.
   *
   * @return identity; empty when the list does not name it completely
   */
  Optional<Declarant> getDeclarant();

  /**
   * Starts a new ListedObject.
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

  /** Builds a {@link ListedObject}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableListedObject.Builder {
    Builder() {}
  }
}
