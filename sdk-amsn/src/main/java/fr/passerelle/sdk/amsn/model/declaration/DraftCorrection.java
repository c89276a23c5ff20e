package fr.passerelle.sdk.amsn.model.declaration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.SdkModel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;

/**
 * Who counts, against what the draft says. Names, categories and dates are corrected on the roster,
 * and taken over by refilling the draft.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableDraftCorrection.class)
@JsonDeserialize(builder = DraftCorrection.Builder.class)
public interface DraftCorrection {
  /**
   * Workers who are to be counted or left out.
   *
   * @return 1 to 500, each worker once
   */
  @Size(min = 1, max = 500)
  List<@Valid CountingDecision> getEmployees();

  /**
   * Starts a new DraftCorrection.
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
   * Builds a {@link DraftCorrection}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableDraftCorrection.Builder {
    Builder() {}
  }
}
