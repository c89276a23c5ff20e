package fr.passerelle.sdk.amsn;

import fr.passerelle.sdk.amsn.model.declaration.DeclarationWindow;
import fr.passerelle.sdk.error.SdkException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The annual declaration may not be made today, by the window that the service announced. Nothing
 * was sent.
 *
 * <p>What to do: come back on {@link #opensOn()}; when that is empty the service has announced no
 * day yet: read the window again, or wait for its e-mail.
 */
public final class DeclarationWindowClosedException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Year of the declaration. */
  private final int year;

  /** First day of the window, or null. */
  private final @Nullable LocalDate opensOn;

  /** Last day of the window, or null. */
  private final @Nullable LocalDate closesOn;

  /**
   * Creates the exception.
   *
   * @param operation name of the operation that was asked for
   * @param window the window that is not open
   */
  public DeclarationWindowClosedException(String operation, DeclarationWindow window) {
    super(describe(operation, window));
    this.year = window.getYear();
    this.opensOn = window.getOpensOn().orElse(null);
    this.closesOn = window.getClosesOn().orElse(null);
  }

  /** {@return the year of the declaration} */
  public int year() {
    return year;
  }

  /** {@return the first day of the window, empty when the service has not announced it} */
  public Optional<LocalDate> opensOn() {
    return Optional.ofNullable(opensOn);
  }

  /** {@return the last day of the window, empty when the service has not announced it} */
  public Optional<LocalDate> closesOn() {
    return Optional.ofNullable(closesOn);
  }

  private static String describe(String operation, DeclarationWindow window) {
    String from = window.getOpensOn().map(day -> "opens on " + day).orElse("has no day announced");
    String to = window.getClosesOn().map(day -> ", closes on " + day).orElse("");
    return operation
        + ": the window of the declaration is not open today; it "
        + from
        + to
        + "; nothing was sent";
  }
}
