package fr.passerelle.sdk.amsn.model.appointment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the employer asks for: a visit for a worker of the roster. Sending it makes a {@link
 * VisitRequest}, never an appointment. Screen: <i>Rendez-vous, demander une visite</i>.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableVisitDemand.class)
@JsonDeserialize(builder = VisitDemand.Builder.class)
public interface VisitDemand {
  /**
   * Worker, as the roster numbers him.
   *
   * @return identifier of the line of the roster
   */
  @Shown
  @Pattern(regexp = "[A-Za-z0-9_-]{1,64}")
  String getEmployeeId();

  /**
   * Kind of visit. The list that the portal offers is not published: any code is sent.
   *
   * @return the code; not shown, since it may tell of an illness
   */
  OpenCode<VisitType> getVisitType();

  /**
   * First day that suits. A wish: the service chooses.
   *
   * @return a date
   */
  @Shown
  Optional<LocalDate> getWishedFrom();

  /**
   * Last day that suits. A wish: the service chooses.
   *
   * @return a date, not before the first
   */
  @Shown
  Optional<LocalDate> getWishedTo();

  /**
   * Why, in free words, for the service. Medical facts do not belong here: they are between the
   * worker and the service. No answer repeats it and no log shows it.
   *
   * @return 1 to 500 characters, not only blanks
   */
  Optional<@Size(min = 1, max = 500) @Pattern(regexp = "(?s).*\\S.*") String> getReason();

  /**
   * Starts a new VisitDemand.
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

  /** Builds a {@link VisitDemand}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableVisitDemand.Builder {
    Builder() {}
  }
}
