package fr.passerelle.sdk.netentreprises.dsn;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * One message (<i>envoi</i>, from S10 to S90) once it was read: its envelope, and its totals beside
 * what was counted.
 */
@Value.Immutable
@SdkModel
public interface DsnMessage {

  /**
   * What it says of itself.
   *
   * @return structure S10
   */
  @Shown
  DsnEnvelope getEnvelope();

  /**
   * Whether the message ends with its total.
   *
   * @return false when it was cut
   */
  @Shown
  boolean isComplete();

  /**
   * Number of rubriques that it declares (S90.G00.90.001), those of S90 included.
   *
   * @return the number, empty when it is missing
   */
  @Shown
  OptionalLong getDeclaredRubriques();

  /**
   * Number of rubriques that were counted, lines too damaged to have a code left out.
   *
   * @return the number
   */
  @Shown
  long getCountedRubriques();

  /**
   * Number of declarations that it declares (S90.G00.90.002).
   *
   * @return the number, empty when it is missing
   */
  @Shown
  OptionalLong getDeclaredDeclarations();

  /**
   * Number of declarations that were counted.
   *
   * @return the number of blocks S20.G00.05
   */
  @Shown
  long getCountedDeclarations();

  /**
   * Starts a new DsnMessage.
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

  /** Builds a {@link DsnMessage}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableDsnMessage.Builder {
    Builder() {}
  }
}
