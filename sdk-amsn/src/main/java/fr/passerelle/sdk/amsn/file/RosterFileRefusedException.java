package fr.passerelle.sdk.amsn.file;

import fr.passerelle.sdk.error.SdkException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A roster file is refused as a whole for its header, or a line cannot be written so that it would
 * come back the same.
 *
 * <p>What to do: show {@link #errors()} to the person who made the file, all at once; or correct
 * the layout. Nothing was exchanged with anybody.
 */
public final class RosterFileRefusedException extends SdkException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 10;

  private final transient List<RosterFileError> errors;

  /**
   * Creates the exception.
   *
   * @param errors everything that is wrong, at least one thing
   */
  public RosterFileRefusedException(List<RosterFileError> errors) {
    super("roster file refused: " + describe(errors));
    this.errors = List.copyOf(errors);
  }

  /** {@return everything that is wrong; empty after the exception was serialised} */
  public List<RosterFileError> errors() {
    return errors == null ? List.of() : errors;
  }

  private static String describe(List<RosterFileError> errors) {
    String shown =
        errors.stream().limit(SHOWN).map(Object::toString).collect(Collectors.joining("; "));
    return errors.size() > SHOWN ? shown + " and " + (errors.size() - SHOWN) + " more" : shown;
  }
}
