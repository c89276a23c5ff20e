package fr.passerelle.sdk.netentreprises.dsn.edit;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.util.List;
import org.immutables.value.Value;

/** What editing a file did, line by line and without any value. */
@Value.Immutable
@SdkModel
public interface DsnEditReport {

  /**
   * The rubriques that changed, up to {@link DsnEdit#MAX_LISTED}; totals are not among them.
   *
   * @return in the order of the file
   */
  @Shown
  List<DsnChange> getChanges();

  /**
   * How many rubriques changed, those not listed included.
   *
   * @return the number
   */
  @Shown
  long getChangeCount();

  /**
   * How many rubriques already had the value that was asked for.
   *
   * @return the number
   */
  @Shown
  long getUnchangedCount();

  /**
   * The blocks that were meant and left as they were, up to {@link DsnEdit#MAX_LISTED}.
   *
   * @return in the order of the file
   */
  @Shown
  List<DsnSkip> getSkips();

  /**
   * How many blocks were left as they were, those not listed included.
   *
   * @return the number
   */
  @Shown
  long getSkipCount();

  /**
   * The edits that met no block at all.
   *
   * @return in the order in which they were asked for
   */
  List<DsnBlockEdit> getNotFound();

  /**
   * Starts a new DsnEditReport.
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
   * Builds a {@link DsnEditReport}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableDsnEditReport.Builder {
    Builder() {}
  }
}
