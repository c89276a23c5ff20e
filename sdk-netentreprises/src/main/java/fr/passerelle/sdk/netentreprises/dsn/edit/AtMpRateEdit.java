package fr.passerelle.sdk.netentreprises.dsn.edit;

import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Sets the AT/MP risk code (S21.G00.40.040) and rate (S21.G00.40.043) of contracts, as a
 * notification or a CRM 34 gives them.
 *
 * <p>A rate may be set alone. A risk code comes with its rate, but for {@code 999ZZ} (nothing
 * notified yet), which forbids one: then 40.043 is taken out. Which employee belongs to which
 * section of an establishment stands nowhere in a DSN: contracts are chosen by the code they have
 * or by their number.
 */
@Value.Immutable
@SdkModel
public interface AtMpRateEdit extends DsnBlockEdit {
  @Override
  @Shown
  Siret getEstablishment();

  /**
   * Contracts to edit, by the risk code that they have.
   *
   * @return the code as it is in the file; empty for all
   */
  @Shown
  Optional<RiskCode> getCurrentRiskCode();

  /**
   * Contracts to edit, by number (S21.G00.40.009).
   *
   * @return the numbers; empty for all
   */
  Set<String> getContractNumbers();

  /**
   * The new risk code.
   *
   * @return the code, with its final B where the notification says so; empty to leave it
   */
  @Shown
  Optional<RiskCode> getRiskCode();

  /**
   * The new rate.
   *
   * @return percent, at most two decimals, 0 to 999.99
   */
  @Shown
  Optional<BigDecimal> getRate();

  /**
   * Starts a new AtMpRateEdit.
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

  /** Builds a {@link AtMpRateEdit}; mandatory attributes that are missing are all named at once. */
  final class Builder extends ImmutableAtMpRateEdit.Builder {
    Builder() {}
  }
}
