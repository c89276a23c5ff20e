package fr.passerelle.sdk.sandbox.amsn;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An activity summary as the sandbox's AMSN portal holds it. */
@Value.Immutable
@SdkModel
public interface ActivityRecord {
  /**
   * Id at the portal.
   *
   * @return the id; empty in a seed, the sandbox then gives one
   */
  @Shown
  Optional<String> getId();

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
   * @return SIRET, 14 digits each
   */
  @Shown
  List<String> getEstablishments();

  /**
   * Sections.
   *
   * @return in their order
   */
  List<Section> getSections();

  /**
   * Whether a document, made by the sandbox, can be downloaded.
   *
   * @return false by default
   */
  @Shown
  @Value.Default
  default boolean isDocumentOffered() {
    return false;
  }

  /**
   * Starts a record.
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
   * Builds a {@link ActivityRecord}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableActivityRecord.Builder {
    Builder() {}
  }

  /**
   * A section.
   *
   * @param code an open code
   * @param label its title
   * @param figures in their order
   */
  record Section(String code, String label, List<Figure> figures) {
    /** {@return the code} */
    @Override
    public String toString() {
      return "Section(" + code + ")";
    }
  }

  /**
   * A figure.
   *
   * @param code an open code
   * @param label what is counted
   * @param value the figure, as a text
   */
  record Figure(String code, String label, String value) {
    /** {@return the code} */
    @Override
    public String toString() {
      return "Figure(" + code + ")";
    }
  }
}
