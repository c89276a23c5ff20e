package fr.passerelle.sdk.amsn.model.declaration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/** Which part of a nominal list to read. */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableDeclaredEmployeeQuery.class)
@JsonDeserialize(builder = DeclaredEmployeeQuery.Builder.class)
public interface DeclaredEmployeeQuery {
  /**
   * Only this establishment.
   *
   * @return its SIRET, or empty for all
   */
  @Shown
  Optional<Siret> getEstablishment();

  /**
   * Most workers in a page.
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
   * Starts a new DeclaredEmployeeQuery.
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
   * Builds a {@link DeclaredEmployeeQuery}; mandatory attributes that are missing are all named at
   * once.
   */
  final class Builder extends ImmutableDeclaredEmployeeQuery.Builder {
    Builder() {}
  }
}
