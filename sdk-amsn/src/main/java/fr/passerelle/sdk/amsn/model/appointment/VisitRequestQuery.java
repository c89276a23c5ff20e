package fr.passerelle.sdk.amsn.model.appointment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/** Which requests for visits to list. Filters add up. Screen: <i>Rendez-vous</i>. */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableVisitRequestQuery.class)
@JsonDeserialize(builder = VisitRequestQuery.Builder.class)
public interface VisitRequestQuery {
  /**
   * Only this establishment.
   *
   * @return its SIRET, or empty for all
   */
  @Shown
  Optional<Siret> getEstablishment();

  /**
   * Only this worker.
   *
   * @return identifier of the line of the roster, or empty for all
   */
  @Shown
  Optional<@Pattern(regexp = "[A-Za-z0-9_-]{1,64}") String> getEmployeeId();

  /**
   * Only those in this state.
   *
   * @return the code, or empty for all
   */
  @Shown
  Optional<OpenCode<RequestState>> getState();

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
   * Starts a new VisitRequestQuery.
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
   * Builds a {@link VisitRequestQuery}; mandatory attributes that are missing are all named at
   * once.
   */
  final class Builder extends ImmutableVisitRequestQuery.Builder {
    Builder() {}
  }
}
