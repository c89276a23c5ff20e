package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.util.Optional;
import org.immutables.value.Value;

/** A rubrique and its value, as a report quotes them. */
@Value.Immutable
@SdkModel
public interface ReportedValue {
  /**
   * Code of the rubrique.
   *
   * @return for example {@code S21.G00.30.001}
   */
  @Shown
  Optional<String> getRubrique();

  /**
   * Its label.
   *
   * @return as written
   */
  Optional<String> getLabel();

  /**
   * Its value in the file. May be personal data.
   *
   * @return as written
   */
  Optional<String> getValue();

  /**
   * Starts a new ReportedValue.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link ReportedValue}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableReportedValue.Builder {
    Builder() {}
  }
}
