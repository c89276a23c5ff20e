package fr.passerelle.sdk.amsn.model.administration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A SEPA mandate as the service holds it; the texts may be wrong. */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableHeldMandate.class)
@JsonDeserialize(builder = HeldMandate.Builder.class)
public interface HeldMandate extends OpenModel {
  /**
   * Unique mandate reference (RUM).
   *
   * @return up to 35 characters
   */
  Optional<String> getRum();

  /**
   * Identifier of the creditor (ICS).
   *
   * @return up to 35 characters
   */
  Optional<String> getIcs();

  /**
   * When it was signed.
   *
   * @return a date
   */
  @Shown
  Optional<LocalDate> getSignedOn();

  /**
   * Starts a new HeldMandate.
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

  /** Builds a {@link HeldMandate}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableHeldMandate.Builder {
    Builder() {}
  }
}
