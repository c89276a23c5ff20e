package fr.passerelle.sdk.amsn.model.administration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the service holds about the member, in force. Screen: <i>Informations administratives</i>.
 * SIRET and legal name are read here and changed nowhere on the portal: {@link OffPortalChange}
 * says how.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableAdministrativeInformation.class)
@JsonDeserialize(builder = AdministrativeInformation.Builder.class)
public interface AdministrativeInformation extends OpenModel {
  /**
   * SIRET of the member.
   *
   * @return 14 digits
   */
  @Shown
  Siret getSiret();

  /**
   * <i>Raison sociale</i>.
   *
   * @return 1 to 200 characters
   */
  @NotBlank
  @Size(max = 200)
  String getLegalName();

  /**
   * Addresses, one entry for each use.
   *
   * @return in the order of the portal
   */
  List<@Valid AdministrativeAddress> getAddresses();

  /**
   * What else the service asks.
   *
   * @return in the order of the portal, possibly empty
   */
  List<@Valid AdministrativeAnswer> getAnswers();

  /**
   * State of the consent to paperless invoices.
   *
   * @return the state of the coupon
   */
  @Shown
  @Valid
  PaperlessInvoices getPaperless();

  /**
   * Mandatory items without an answer.
   *
   * @return the codes, empty when the file is complete
   */
  @Shown
  List<OpenCode<AdministrationItem>> getMissing();

  /**
   * The draft that is open, whoever opened it.
   *
   * @return its identifier, for {@code draft(id)}
   */
  @Shown
  Optional<String> getOpenDraftId();

  /**
   * Looks for the addresses of one use.
   *
   * @param use the use
   * @return the entry, or empty when the portal holds none
   */
  default Optional<AdministrativeAddress> address(AddressUse use) {
    return getAddresses().stream().filter(address -> address.getUse().is(use)).findFirst();
  }

  /**
   * Starts a new AdministrativeInformation.
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
   * Builds a {@link AdministrativeInformation}; mandatory attributes that are missing are all named
   * at once.
   */
  final class Builder extends ImmutableAdministrativeInformation.Builder {
    Builder() {}
  }
}
