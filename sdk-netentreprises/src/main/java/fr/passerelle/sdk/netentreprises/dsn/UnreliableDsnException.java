package fr.passerelle.sdk.netentreprises.dsn;

import fr.passerelle.sdk.error.SdkException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A DSN was read, but cannot be taken for the whole: it is cut, its totals disagree, or a
 * declaration could not be attached to an employer.
 *
 * <p>What to do: have the file made again. {@link #reading()} holds what could be read all the
 * same; nobody should be declared as having left because of it.
 */
public final class UnreliableDsnException extends SdkException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable DsnReading reading;

  /**
   * Creates the exception.
   *
   * @param reading what was read, with at least one blocking issue
   */
  UnreliableDsnException(DsnReading reading) {
    super("the DSN is not reliable: " + first(reading));
    this.reading = reading;
  }

  /** {@return what was read, or null after serialisation} */
  public @Nullable DsnReading reading() {
    return reading;
  }

  /** {@return the blocking issues, empty after serialisation} */
  public List<DsnIssue> issues() {
    return reading == null ? List.of() : blocking(reading);
  }

  private static List<DsnIssue> blocking(DsnReading reading) {
    return reading.getIssues().stream()
        .filter(issue -> issue.severity() == DsnSeverity.BLOCKING)
        .toList();
  }

  private static String first(DsnReading reading) {
    List<DsnIssue> issues = blocking(reading);
    int more = issues.size() - 1;
    return issues.get(0) + (more > 0 ? " and " + more + " more" : "");
  }
}
