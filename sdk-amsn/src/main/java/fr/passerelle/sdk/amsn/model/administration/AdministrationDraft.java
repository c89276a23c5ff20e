package fr.passerelle.sdk.amsn.model.administration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change of the administrative information that has no effect until it is confirmed. Addresses
 * and answers are shown as they would be.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableAdministrationDraft.class)
@JsonDeserialize(builder = AdministrationDraft.Builder.class)
public interface AdministrationDraft extends OpenModel {
  /**
   * Identifier of the draft.
   *
   * @return opaque, stable
   */
  @Shown
  String getId();

  /**
   * What became of it.
   *
   * @return the code
   */
  @Shown
  OpenCode<DraftState> getState();

  /**
   * Addresses as they would be, those that stay included.
   *
   * @return in the order of the portal
   */
  List<@Valid AdministrativeAddress> getAddresses();

  /**
   * Answers as they would be, those that stay included.
   *
   * @return in the order of the portal, possibly empty
   */
  List<@Valid AdministrativeAnswer> getAnswers();

  /**
   * Mandatory items without an answer: while there is one, the draft cannot be confirmed.
   *
   * @return the codes
   */
  @Shown
  List<OpenCode<AdministrationItem>> getMissing();

  /**
   * Items that differ from what is in force; of a draft that is closed, from what was in force
   * then.
   *
   * @return the codes
   */
  @Shown
  List<OpenCode<AdministrationItem>> getDiffering();

  /**
   * When it was opened.
   *
   * @return an instant
   */
  @Shown
  Instant getOpenedAt();

  /**
   * When it was confirmed or abandoned.
   *
   * @return an instant
   */
  @Shown
  Optional<Instant> getClosedAt();

  /**
   * Looks for the addresses of one use.
   *
   * @param use the use
   * @return the entry, or empty when the draft holds none
   */
  default Optional<AdministrativeAddress> address(AddressUse use) {
    return getAddresses().stream().filter(address -> address.getUse().is(use)).findFirst();
  }

  /**
   * Starts a new AdministrationDraft.
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
   * Builds a {@link AdministrationDraft}; mandatory attributes that are missing are all named at
   * once.
   */
  final class Builder extends ImmutableAdministrationDraft.Builder {
    Builder() {}
  }
}
