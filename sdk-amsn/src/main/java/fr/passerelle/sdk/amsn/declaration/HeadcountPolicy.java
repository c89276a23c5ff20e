package fr.passerelle.sdk.amsn.declaration;

import fr.passerelle.sdk.amsn.model.MonitoringCategory;
import fr.passerelle.sdk.amsn.plan.PayrollPosition;
import fr.passerelle.sdk.identifier.Siret;
import fr.passerelle.sdk.json.OpenCode;
import fr.passerelle.sdk.json.SdkModel;
import fr.passerelle.sdk.json.Shown;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/** What a headcount must be told because no text says it. */
@Value.Immutable
@SdkModel
public interface HeadcountPolicy {
  /**
   * Day whose situation is declared. The window of the service may say it; the law names 31 January
   * for shared workers only (D4624-65).
   *
   * @return a date
   */
  @Shown
  LocalDate getReferenceDate();

  /**
   * Who counts.
   *
   * @return {@link CountingRule#naturalPersons()} unless told otherwise
   */
  @Value.Default
  default CountingRule getRule() {
    return CountingRule.naturalPersons();
  }

  /**
   * Monitoring category of a worker, when payroll's side knows it; a DSN does not carry it.
   *
   * @return nobody's unless told otherwise: the comparison then takes over that of the draft
   */
  @Value.Default
  default Function<PayrollPosition, Optional<OpenCode<MonitoringCategory>>>
      getMonitoringCategory() {
    return position -> Optional.empty();
  }

  /**
   * Establishments that the declaration covers.
   *
   * @return their SIRET, or an empty set for all establishments of the workforce
   */
  Set<Siret> getEstablishments();

  /**
   * A policy with every default.
   *
   * @param referenceDate day whose situation is declared
   * @return the policy
   */
  static HeadcountPolicy on(LocalDate referenceDate) {
    return builder().referenceDate(referenceDate).build();
  }

  /**
   * Starts a new policy.
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

  /** Builds a {@link HeadcountPolicy}. */
  final class Builder extends ImmutableHeadcountPolicy.Builder {
    Builder() {}
  }
}
