package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.util.Optional;
import org.immutables.value.Value;

/** The contract an anomaly is about ({@code environnement/contrat}). */
@Value.Immutable
@SdkModel
public interface ReportedContract {
  /**
   * First day (rubrique S21.G00.40.001).
   *
   * @return as written
   */
  Optional<String> getStart();

  /**
   * Number (rubrique S21.G00.40.009).
   *
   * @return as written
   */
  Optional<String> getNumber();

  /**
   * Nature (rubrique S21.G00.40.007).
   *
   * @return a code of that rubrique
   */
  @Shown
  Optional<String> getNature();

  /**
   * Starts a new ReportedContract.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link ReportedContract}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableReportedContract.Builder {
    Builder() {}
  }
}
