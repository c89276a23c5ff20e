package fr.passerelle.sdk.netentreprises.apidsn.model;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.netentreprises.apidsn.Declarant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** A deposit as the list names it. */
@Value.Immutable
@SdkModel
public interface ListedDeposit {
  /**
   * Identifier of the deposit ({@code idflux}).
   *
   * @return opaque, up to 50 characters
   */
  @Shown
  String getFlux();

  /**
   * When it was made ({@code date}).
   *
   * @return as written, in the operator's time zone; empty when it is no such date
   */
  @Shown
  Optional<LocalDateTime> getDate();

  /**
   * What became of it ({@code statut}).
   *
   * @return the code, in the operator's words
   */
  @Shown
  Optional<String> getStatus();

  /**
   * Who made it.
   *
   * @return identity; empty when the list does not name it completely
   */
  Optional<Declarant> getDeclarant();

  /**
   * Starts a new ListedDeposit.
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
   * Builds a {@link ListedDeposit}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableListedDeposit.Builder {
    Builder() {}
  }
}
