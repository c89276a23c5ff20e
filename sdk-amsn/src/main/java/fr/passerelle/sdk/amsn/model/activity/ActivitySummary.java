package fr.passerelle.sdk.amsn.model.activity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the service did for the member over a period (<i>synthèse d'activité</i>). What it holds is
 * not published: sections and figures are the service's own and kept as they come. Figures are
 * about the member as a whole; the SDK shows none of them in a text. Screen: <i>Synthèse
 * d'activité</i>.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableActivitySummary.class)
@JsonDeserialize(builder = ActivitySummary.Builder.class)
public interface ActivitySummary extends OpenModel {
  /**
   * Identifier that the portal gave the summary.
   *
   * @return opaque, stable
   */
  @Shown
  String getId();

  /**
   * First day of the period.
   *
   * @return a date
   */
  @Shown
  LocalDate getFirstDay();

  /**
   * Last day of the period.
   *
   * @return a date
   */
  @Shown
  LocalDate getLastDay();

  /**
   * Establishments that it is about.
   *
   * @return in the order of the portal
   */
  @Shown
  List<Siret> getEstablishments();

  /**
   * Sections.
   *
   * @return in the order of the portal, possibly empty
   */
  List<ActivitySection> getSections();

  /**
   * Whether it can be downloaded as a document.
   *
   * @return true when it can
   */
  @Shown
  boolean isDocumentOffered();

  /**
   * Starts a new ActivitySummary.
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
   * Builds a {@link ActivitySummary}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableActivitySummary.Builder {
    Builder() {}
  }
}
