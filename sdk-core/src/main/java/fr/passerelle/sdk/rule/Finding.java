package fr.passerelle.sdk.rule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a rule says about some facts at a date, and the article it rests on. */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableFinding.class)
@JsonDeserialize(builder = Finding.Builder.class)
public interface Finding {
  /**
   * The rule that speaks.
   *
   * @return its id, for example {@code A-28}
   */
  @Shown
  String getRule();

  /**
   * How much it matters.
   *
   * @return the severity
   */
  @Shown
  Severity getSeverity();

  /**
   * What is found, for programs.
   *
   * @return a stable code, for example {@code periodic-visit-due}
   */
  @Shown
  String getCode();

  /**
   * What is found, for a person, without any name or number of somebody.
   *
   * @return a sentence
   */
  String getMessage();

  /**
   * Until when something has to be done, or the last day on which this holds.
   *
   * @return a date, empty when there is no limit
   */
  @Shown
  Optional<LocalDate> getUntil();

  /**
   * The article it rests on, in the wording that applied.
   *
   * @return the article
   */
  @Shown
  LegalBasis getBasis();

  /**
   * Other articles that complete it.
   *
   * @return none in most cases
   */
  List<LegalBasis> getFurtherBases();

  /**
   * What the finding takes for granted beyond the law: an article that was reported and not read, a
   * question that no text answers and that the caller may answer otherwise.
   *
   * @return sentences without any name or number of somebody, none in most cases
   */
  List<String> getReservations();

  /**
   * Starts a new Finding.
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

  /** Builds a {@link Finding}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
