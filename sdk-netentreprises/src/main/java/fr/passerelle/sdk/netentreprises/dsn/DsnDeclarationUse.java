package fr.passerelle.sdk.netentreprises.dsn;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import org.immutables.value.Value;

/** What became of one declaration of a file. */
@Value.Immutable
@SdkModel
public interface DsnDeclarationUse {

  /**
   * The declaration.
   *
   * @return its identity
   */
  @Shown
  DsnDeclaration getDeclaration();

  /**
   * What it was read for.
   *
   * @return the use
   */
  @Shown
  DsnUse getUse();

  /**
   * How many people it holds.
   *
   * @return the number of blocks S21.G00.30
   */
  @Shown
  long getPeople();

  /**
   * Starts a new DsnDeclarationUse.
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
   * Builds a {@link DsnDeclarationUse}; mandatory attributes that are missing are all named at
   * once.
   */
  final class Builder extends ImmutableDsnDeclarationUse.Builder {
    Builder() {}
  }
}
