package fr.passerelle.sdk.netentreprises.returns;

import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An anomaly of a deposit or of a declaration. Only code, category and line are safe to log. */
@Value.Immutable
@SdkModel
public interface ReportAnomaly {
  /**
   * Code: {@code B1-105-15} in an ARE, {@code CSL-01} or {@code Sxx.Gyy.zz.nnn/CCH-nn} in a BAN.
   *
   * @return as written; empty when the report gives none
   */
  @Shown
  String getCode();

  /**
   * Whether it blocks.
   *
   * @return the code, absent in an ARE
   */
  @Shown
  Optional<OpenCode<AnomalyCategory>> getCategory();

  /**
   * Explanation. Free text: may hold personal data.
   *
   * @return without line breaks around
   */
  Optional<String> getMessage();

  /**
   * Line of the DSN file.
   *
   * @return from 1
   */
  @Shown
  Optional<Long> getLine();

  /**
   * How many times it occurs.
   *
   * @return a number
   */
  @Shown
  Optional<Long> getCount();

  /**
   * The rubrique that triggered it.
   *
   * @return with its value: may hold personal data
   */
  Optional<ReportedValue> getTrigger();

  /**
   * The rubriques it was compared with.
   *
   * @return with their values: may hold personal data
   */
  List<ReportedValue> getRelated();

  /**
   * Whom it is about.
   *
   * @return up to two views of one person: as declared, as the register knows them
   */
  List<ReportedPerson> getPeople();

  /**
   * Which contract it is about.
   *
   * @return absent for most anomalies
   */
  Optional<ReportedContract> getContract();

  /**
   * Tells whether the anomaly blocks the declaration.
   *
   * @return true when its category says so
   */
  default boolean blocks() {
    return getCategory().filter(category -> category.is(AnomalyCategory.BLOCKING)).isPresent();
  }

  /**
   * Starts a new ReportAnomaly.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link ReportAnomaly}; mandatory attributes that are missing are all named at once.
   */
  final class Builder extends ImmutableReportAnomaly.Builder {
    Builder() {}
  }
}
