package fr.passerelle.sdk.amsn.file;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.util.Map;
import org.immutables.value.Value;

/** A column of a roster file: which field it holds, under which header, in which words. */
@Value.Immutable
@SdkModel
@JsonSerialize(as = ImmutableRosterColumn.class)
@JsonDeserialize(builder = RosterColumn.Builder.class)
public interface RosterColumn {
  /**
   * What it holds.
   *
   * @return the field
   */
  @Shown
  RosterField getField();

  /**
   * Its header. Two headers are the same when they differ only in case, in outer and repeated
   * spaces, or in how their accents are encoded.
   *
   * @return not blank
   */
  String getHeader();

  /**
   * The words of the file for codes of the roster, for example {@code male} to {@code Homme}. For
   * the box <i>salarié multi-employeurs</i> the codes are {@code true} and {@code false}.
   *
   * @return text in the file by code of the roster; case does not count when it is read
   */
  Map<String, String> getValues();

  /**
   * Whether a text that is none of the words is taken as a code as it is; otherwise the line is
   * refused. Contract types, categories and exposures are open lists.
   *
   * @return false unless told otherwise
   */
  @Shown
  @Value.Default
  default boolean isOpen() {
    return false;
  }

  /**
   * Starts a new RosterColumn.
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

  /** Builds a {@link RosterColumn}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableRosterColumn.Builder {
    Builder() {}
  }
}
