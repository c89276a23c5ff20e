package fr.passerelle.sdk.netentreprises.dsn;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a message says of itself (structure S10): who wrote it, under which norm, for real or not.
 */
@Value.Immutable
@SdkModel
public interface DsnEnvelope {

  /**
   * Line of the file where the message starts.
   *
   * @return from 1
   */
  @Shown
  long getLine();

  /**
   * Version of the norm (rubrique S10.G00.00.006), the tables of which are those of the file.
   *
   * @return for example {@code P26V01}, known to {@link DsnNorm} or not
   */
  @Shown
  Optional<String> getNorm();

  /**
   * Trial or real (rubrique S10.G00.00.005).
   *
   * @return the code
   */
  @Shown
  Optional<OpenCode<DsnMode>> getMode();

  /**
   * Software that wrote the file (rubrique S10.G00.00.001).
   *
   * @return 1 to 20 characters
   */
  @Shown
  Optional<String> getSoftware();

  /**
   * Vendor of the software (rubrique S10.G00.00.002).
   *
   * @return 1 to 20 characters
   */
  @Shown
  Optional<String> getVendor();

  /**
   * Version of the software (rubrique S10.G00.00.003).
   *
   * @return 1 to 10 characters
   */
  @Shown
  Optional<String> getSoftwareVersion();

  /**
   * Deposit point (rubrique S10.G00.00.007).
   *
   * @return {@code 01} Net-entreprises, {@code 02} MSA
   */
  @Shown
  Optional<String> getDepositPoint();

  /**
   * Kind of message (rubrique S10.G00.00.008).
   *
   * @return {@code 01} normal, {@code 02} nothing to declare (<i>envoi néant</i>)
   */
  @Shown
  Optional<String> getKind();

  /**
   * Who sends the message (rubriques S10.G00.01.001 and 002), often an accountant.
   *
   * @return its SIRET, empty when absent or not valid
   */
  @Shown
  Optional<Siret> getEmitter();

  /**
   * Name of the sender (rubrique S10.G00.01.003).
   *
   * @return 1 to 60 characters
   */
  Optional<String> getEmitterName();

  /**
   * Starts a new DsnEnvelope.
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

  /** Builds a {@link DsnEnvelope}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableDsnEnvelope.Builder {
    Builder() {}
  }
}
