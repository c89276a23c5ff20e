package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import org.immutables.value.Value;

/** Something in a report that is not as it should be. Never holds a value. */
@Value.Immutable
@SdkModel
public interface ReportIssue {
  /**
   * What is wrong.
   *
   * @return the reason
   */
  @Shown
  Reason getReason();

  /**
   * Where: element names from the root.
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

  /** What can be wrong. */
  enum Reason {
    /** A rate lacks section, risk code, rate or effect date, or one of them is unreadable. */
    INCOMPLETE_RATE,
    /** The report names no establishment that its rates belong to. */
    NO_ESTABLISHMENT,
    /** The report names several establishments, and not which one its rates belong to. */
    SEVERAL_ESTABLISHMENTS,
    /** A date, time or number is none; it stands among the other values. */
    UNREADABLE_VALUE
  }

  /**
   * Starts a new ReportIssue.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ReportIssue}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableReportIssue.Builder {
    Builder() {}
  }
}
