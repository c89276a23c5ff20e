package fr.passerelle.sdk.netentreprises.apidsn.model;

import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.netentreprises.returns.ReturnNature;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** A return as a list names it. Everything but the deposit may be missing: lists are not strict. */
@Value.Immutable
@SdkModel
public interface ListedReturn {
  /**
   * Deposit that it answers ({@code flux/id}).
   *
   * @return opaque, up to 50 characters
   */
  @Shown
  String getFlux();

  /**
   * Identifier of the return ({@code id}).
   *
   * @return opaque, of any length; empty when there is nothing to download
   */
  @Shown
  Optional<String> getId();

  /**
   * What it is about ({@code nature}).
   *
   * @return the code, known or not
   */
  @Shown
  Optional<OpenCode<ReturnNature>> getNature();

  /**
   * What it says of the deposit ({@code statut}).
   *
   * @return the code, known or not
   */
  @Shown
  Optional<OpenCode<ReturnStatus>> getStatus();

  /**
   * When the DSN system took it in ({@code publication}).
   *
   * @return as written, in the operator's time zone; empty when it is no such date
   */
  @Shown
  Optional<LocalDateTime> getPublication();

  /**
   * When its issuer made it ({@code production}).
   *
   * @return as written, in the operator's time zone; empty when it is no such date
   */
  @Shown
  Optional<LocalDateTime> getProduction();

  /**
   * Body that issued it ({@code ops}).
   *
   * @return its code
   */
  @Shown
  Optional<String> getOps();

  /**
   * Body that acts for it ({@code delegataire}).
   *
   * @return its code
   */
  @Shown
  Optional<String> getDelegate();

  /**
   * Where it can be downloaded ({@code url}).
   *
   * @return an address; followed on the hosts of the environment only
   */
  Optional<String> getUrl();

  /**
   * What identifies it over time.
   *
   * @return deposit, nature, issuing body
   */
  default ReturnKey key() {
    return new ReturnKey(getFlux(), getNature().map(OpenCode::wire).orElse(""), getOps());
  }

  /**
   * Starts a new ListedReturn.
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

  /** Builds a {@link ListedReturn}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableListedReturn.Builder {
    Builder() {}
  }
}
