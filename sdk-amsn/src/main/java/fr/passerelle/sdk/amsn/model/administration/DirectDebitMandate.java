package fr.passerelle.sdk.amsn.model.administration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Ics;
import fr.passerelle.sdk.identifier.Rum;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A SEPA mandate that the member signed. */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableDirectDebitMandate.class)
@JsonDeserialize(builder = DirectDebitMandate.Builder.class)
public interface DirectDebitMandate {
  /**
   * Unique mandate reference (RUM).
   *
   * @return 1 to 35 characters
   */
  Rum getRum();

  /**
   * Identifier of the creditor (ICS), when the mandate names it.
   *
   * @return the identifier
   */
  Optional<Ics> getIcs();

  /**
   * When it was signed.
   *
   * @return a date
   */
  @Shown
  LocalDate getSignedOn();

  /**
   * Starts a new DirectDebitMandate.
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
   * Builds a {@link DirectDebitMandate}; mandatory attributes that are missing are all named at
   * once.
   */
  final class Builder extends ImmutableDirectDebitMandate.Builder {
    Builder() {}
  }
}
