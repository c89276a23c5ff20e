package fr.passerelle.sdk.amsn.model.activity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Which activity summaries to list. Filters add up. Screen: <i>Synthèse d'activité</i>. */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableActivityQuery.class)
@JsonDeserialize(builder = ActivityQuery.Builder.class)
public interface ActivityQuery {
  /**
   * Only this establishment.
   *
   * @return its SIRET, or empty for all
   */
  @Shown
  Optional<Siret> getEstablishment();

  /**
   * First day of the period.
   *
   * @return a date, empty for no bound
   */
  @Shown
  Optional<LocalDate> getFirstDay();

  /**
   * Last day of the period.
   *
   * @return a date not before the first, empty for no bound
   */
  @Shown
  Optional<LocalDate> getLastDay();

  /**
   * Most lines in a page.
   *
   * @return 1 to 200, 100 unless told otherwise
   */
  @Shown
  @Min(1)
  @Max(200)
  @Value.Default
  default int getPageSize() {
    return 100;
  }

  /**
   * Starts a new ActivityQuery.
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
   * Builds a {@link ActivityQuery}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableActivityQuery.Builder {
    Builder() {}
  }
}
