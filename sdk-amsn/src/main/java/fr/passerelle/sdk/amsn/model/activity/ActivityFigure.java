package fr.passerelle.sdk.amsn.model.activity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import org.immutables.value.Value;

/** One labelled figure of an activity summary. */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableActivityFigure.class)
@JsonDeserialize(builder = ActivityFigure.Builder.class)
public interface ActivityFigure extends OpenModel {
  /**
   * Code of the figure: the service's own, no list is published.
   *
   * @return the raw code
   */
  @Shown
  String getCode();

  /**
   * What is counted, in the words of the service.
   *
   * @return a text
   */
  String getLabel();

  /**
   * The figure as the service writes it, unit included. Not meant for arithmetic: in a small
   * establishment it may tell of a person.
   *
   * @return a text; not shown
   */
  String getValue();

  /**
   * Starts a new ActivityFigure.
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
   * Builds a {@link ActivityFigure}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableActivityFigure.Builder {
    Builder() {}
  }
}
