package fr.passerelle.sdk.netentreprises.rate;

import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import fr.passerelle.sdk.model.Employee;
import fr.passerelle.sdk.netentreprises.returns.ReportedRate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether payroll applies the notified AT/MP rate to one contract (N-32). */
@Value.Immutable
@SdkModel
public interface RateVerdict {

  /** What the comparison finds. */
  enum Kind {
    /** The declared rate is a notified one for the declared risk code. */
    APPLIED,
    /** The risk code is notified, with another rate: payroll is to be changed. */
    OTHER_RATE,
    /** The declared risk code is none of those in force: payroll or the notification is wrong. */
    OTHER_RISK_CODE,
    /** {@code 999ZZ} is declared although rates are notified. */
    NOTIFIED_SINCE,
    /** A rate is declared with {@code 999ZZ}, which the norm forbids. */
    RATE_WITH_UNNOTIFIED_CODE,
    /** A risk code without rate: the norm asks for one (S21.G00.40.043/SIG-11). */
    RATE_MISSING,
    /** No risk code is declared. */
    RISK_CODE_MISSING,
    /** {@code 999ZZ} is declared and no rate is known: consistent. */
    NOT_NOTIFIED,
    /** No rate of the establishment is known for that day: nothing to compare with. */
    NO_NOTIFICATION,
    /** The notified rate has more than two decimals and does not fit the rubrique. */
    NOT_DECLARABLE,
    /** A risk code of the agricultural scheme ({@code RA...}): notified by the MSA, not here. */
    AGRICULTURAL;

    /**
     * Tells whether somebody has to look at it.
     *
     * @return false when what is declared is right, or cannot be judged
     */
    public boolean needsAttention() {
      return switch (this) {
        case APPLIED, NOT_NOTIFIED, NO_NOTIFICATION, AGRICULTURAL -> false;
        default -> true;
      };
    }
  }

  /**
   * What is found.
   *
   * @return the kind
   */
  @Shown
  Kind getKind();

  /**
   * Whose contract it is.
   *
   * @return the employee
   */
  Employee getEmployee();

  /**
   * Number of the contract.
   *
   * @return as payroll numbers it
   */
  String getContract();

  /**
   * Establishment of the contract.
   *
   * @return its SIRET
   */
  @Shown
  Siret getEstablishment();

  /**
   * The risk code that payroll declares (rubrique S21.G00.40.040).
   *
   * @return the code, empty when there is none
   */
  @Shown
  Optional<String> getDeclaredRiskCode();

  /**
   * The rate that payroll declares (rubrique S21.G00.40.043).
   *
   * @return per cent, empty when there is none
   */
  @Shown
  Optional<BigDecimal> getDeclaredRate();

  /**
   * The notified rates to choose from: those of the declared risk code, or all of the establishment
   * when that code is not among them. The section tells which one applies to an employee, and a DSN
   * does not hold it.
   *
   * @return in the order of the sections
   */
  List<ReportedRate> getNotified();

  /**
   * Declared less notified rate, in points, when the rates differ. Of several notified rates the
   * nearest counts.
   *
   * @return negative when payroll declares too little
   */
  @Shown
  Optional<BigDecimal> getDifference();

  /**
   * Starts a new RateVerdict.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RateVerdict}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableRateVerdict.Builder {
    Builder() {}
  }
}
