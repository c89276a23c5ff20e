package fr.passerelle.sdk.amsn.rule;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What an employer holds for a driving authorisation or an electrical <i>habilitation</i>. */
@Value.Immutable
@SdkModel
public interface AttestationFacts {
  /**
   * What it is needed for.
   *
   * @return driving or electrical work
   */
  @Shown
  AttestationKind getKind();

  /**
   * Day on which the doctor issued the last attestation.
   *
   * @return empty when there is none
   */
  @Shown
  Optional<LocalDate> getIssuedOn();

  /**
   * Day on which the last aptitude opinion for this work was issued.
   *
   * @return empty when there is none
   */
  @Shown
  Optional<LocalDate> getAptitudeOpinionOn();

  /**
   * Day on which the doctor refused an attestation, when no later one was issued.
   *
   * @return empty in most cases
   */
  Optional<LocalDate> getRefusedOn();

  /**
   * Starts new facts.
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

  /** Builds {@link AttestationFacts}. */
  final class Builder extends ImmutableAttestationFacts.Builder {
    Builder() {}
  }
}
