package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import org.immutables.value.Value;

/** A text or an attribute of a report that has no accessor of its own. */
@Value.Immutable
@SdkModel
public interface OtherValue {
  /**
   * Where: element names from the root; an attribute starts with {@code @}.
   *
   * @return separated by slashes
   */
  @Shown
  String getPath();

  /**
   * Line of the report.
   *
   * @return from 1
   */
  @Shown
  int getLine();

  /**
   * The text without blanks around. May be personal data.
   *
   * @return as written
   */
  String getValue();

  /**
   * Starts a new OtherValue.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link OtherValue}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableOtherValue.Builder {
    Builder() {}
  }
}
