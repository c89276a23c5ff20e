package fr.passerelle.sdk.amsn.model.declaration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;

/** How many workers are declared at an establishment in a monitoring category. */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableHeadcountLine.class)
@JsonDeserialize(builder = HeadcountLine.Builder.class)
public interface HeadcountLine extends OpenModel {
  /**
   * Establishment.
   *
   * @return its SIRET
   */
  @Shown
  Siret getEstablishment();

  /**
   * Category of individual monitoring.
   *
   * @return the code
   */
  @Shown
  OpenCode<MonitoringCategory> getMonitoringCategory();

  /**
   * Workers who count.
   *
   * @return natural persons
   */
  @Shown
  @PositiveOrZero
  int getWorkers();

  /**
   * Starts a new HeadcountLine.
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
   * Builds a {@link HeadcountLine}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableHeadcountLine.Builder {
    Builder() {}
  }
}
