package fr.passerelle.sdk.rule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The article that a rule or a value rests on, in the wording that was in force between two dates.
 */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableLegalBasis.class)
@JsonDeserialize(builder = LegalBasis.Builder.class)
public interface LegalBasis {
  /**
   * The article, as the codes number it.
   *
   * @return for example {@code R4624-10}
   */
  @Shown
  String getArticle();

  /**
   * The text that it belongs to or that changed it.
   *
   * @return for example {@code Code du travail}
   */
  @Shown
  String getText();

  /**
   * First day of this wording.
   *
   * @return a date, empty when no source says it
   */
  @Shown
  Optional<LocalDate> getInForceFrom();

  /**
   * Last day of this wording.
   *
   * @return a date, empty while it is in force
   */
  @Shown
  Optional<LocalDate> getInForceTo();

  /**
   * Tells whether this wording applies, as far as its dates are known.
   *
   * @param date any date
   * @return true from its first to its last day, both included; a day that is not known is no limit
   */
  default boolean isInForceAt(LocalDate date) {
    return getInForceFrom().map(first -> !date.isBefore(first)).orElse(true)
        && getInForceTo().map(last -> !date.isAfter(last)).orElse(true);
  }

  /**
   * Starts a new LegalBasis.
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

  /** Builds a {@link LegalBasis}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableLegalBasis.Builder {
    Builder() {}
  }
}
