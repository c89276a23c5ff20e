package fr.passerelle.sdk.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.OpenModel;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.internal.Coherent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A stop of work (<i>arrêt de travail</i>, DSN block S21.G00.60). */
@Value.Immutable
@SdkModel
@Coherent
@JsonSerialize(as = ImmutableAbsence.class)
@JsonDeserialize(builder = Absence.Builder.class)
public interface Absence extends OpenModel {
  /**
   * Reason (rubrique 60.001). Health data: never shown.
   *
   * @return the code
   */
  OpenCode<AbsenceReason> getReason();

  /**
   * Last day worked (rubrique 60.002); the stop begins the day after.
   *
   * @return a date
   */
  @Shown
  LocalDate getLastDayWorked();

  /**
   * Foreseen end (rubrique 60.003).
   *
   * @return last day of the stop
   */
  @Shown
  Optional<LocalDate> getPlannedEnd();

  /**
   * Day of the return to work (rubrique 60.010).
   *
   * @return first day worked again
   */
  @Shown
  Optional<LocalDate> getReturnDate();

  /**
   * Kind of return (rubrique 60.011).
   *
   * @return {@code 01} normal, {@code 02} therapeutic part time, {@code 03} part time for personal
   *     reasons
   */
  Optional<@Size(min = 1, max = 2) String> getReturnReason();

  /**
   * Date of the accident or of the first medical finding (rubrique 60.012).
   *
   * @return a date
   */
  Optional<LocalDate> getAccidentDate();

  /**
   * Starts a new Absence.
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

  /** Builds a {@link Absence}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableAbsence.Builder {
    Builder() {}
  }
}
