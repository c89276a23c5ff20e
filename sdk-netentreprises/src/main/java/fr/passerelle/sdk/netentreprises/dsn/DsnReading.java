package fr.passerelle.sdk.netentreprises.dsn;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.Workforce;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** Everything that was read from one DSN file. */
@Value.Immutable
@SdkModel
public interface DsnReading {

  /**
   * The messages.
   *
   * @return one as a rule, in the order of the file
   */
  List<DsnMessage> getMessages();

  /**
   * Every declaration of every message, used or not.
   *
   * @return in the order of the file
   */
  List<DsnDeclarationUse> getDeclarations();

  /**
   * The people employed, from the monthly declarations.
   *
   * @return one workforce per employer and month, in the order of the file
   */
  List<Workforce> getWorkforces();

  /**
   * What the declarations of event tell.
   *
   * @return in the order of the file
   */
  List<DsnEvent> getEvents();

  /**
   * Everything that is wrong or doubtful, up to {@link DsnWorkforceReader#MAX_ISSUES}, past which
   * only blocking issues are kept.
   *
   * @return in the order of the lines
   */
  List<DsnIssue> getIssues();

  /**
   * How often each reason was met, issues that were not kept included.
   *
   * @return no entry for a reason that was not met
   */
  @Shown
  Map<DsnReason, Long> getIssueCounts();

  /** {@return whether an issue forbids to take what was read for the whole} */
  default boolean hasBlockingIssue() {
    return getIssueCounts().keySet().stream().anyMatch(r -> r.severity() == DsnSeverity.BLOCKING);
  }

  /**
   * Starts a new DsnReading.
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

  /** Builds a {@link DsnReading}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableDsnReading.Builder {
    Builder() {}
  }
}
