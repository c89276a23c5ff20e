package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import org.immutables.value.Value;

/** How many anomalies of a category a report counts. */
@Value.Immutable
@SdkModel
public interface ReportCounter {
  /**
   * Category: {@code generale}, {@code declaration}, {@code nominative}, {@code total}, or {@code
   * bloquant}, {@code non-bloquant} for a declaration.
   *
   * @return as written
   */
  @Shown
  String getCategory();

  /**
   * How many.
   *
   * @return 0 or more
   */
  @Shown
  long getNumber();

  /**
   * Starts a new ReportCounter.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link ReportCounter}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableReportCounter.Builder {
    Builder() {}
  }
}
