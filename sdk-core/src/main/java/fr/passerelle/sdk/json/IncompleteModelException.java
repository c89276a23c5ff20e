package fr.passerelle.sdk.json;

import fr.passerelle.sdk.error.SdkException;
import java.util.List;

/**
 * A builder was asked for a model while mandatory attributes were missing.
 *
 * <p>What to do: set every attribute named by {@link #missing()}.
 */
public final class IncompleteModelException extends SdkException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> missing;

  /**
   * Creates the exception; called by the generated builders.
   *
   * @param missing names of the mandatory attributes that were not set
   */
  public IncompleteModelException(String... missing) {
    super("mandatory attributes are missing: " + String.join(", ", missing));
    this.missing = List.of(missing);
  }

  /** {@return the names of the mandatory attributes that were not set} */
  public List<String> missing() {
    return missing == null ? List.of() : missing;
  }
}
