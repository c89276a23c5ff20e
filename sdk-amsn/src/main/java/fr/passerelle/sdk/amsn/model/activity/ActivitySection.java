package fr.passerelle.sdk.amsn.model.activity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.util.List;
import org.immutables.value.Value;

/** A section of an activity summary. */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableActivitySection.class)
@JsonDeserialize(builder = ActivitySection.Builder.class)
public interface ActivitySection extends OpenModel {
  /**
   * Code of the section: the service's own, no list is published.
   *
   * @return the raw code
   */
  @Shown
  String getCode();

  /**
   * Title, in the words of the service.
   *
   * @return a text
   */
  String getLabel();

  /**
   * Figures.
   *
   * @return in the order of the portal, possibly empty
   */
  List<ActivityFigure> getFigures();

  /**
   * Starts a new ActivitySection.
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
   * Builds a {@link ActivitySection}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableActivitySection.Builder {
    Builder() {}
  }
}
