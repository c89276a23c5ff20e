package fr.passerelle.sdk.netentreprises.subsidy;

import fr.passerelle.sdk.identifier.RiskCode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Risk codes of the general conditions of 2020 to 2022 that get no subsidy. */
final class ExcludedCodes {
  /** 75.1CE and 75.1CC have the labels of 75.1AE and 75.1BB, which rates since 2024 lack. */
  static final Set<RiskCode> DEFAULT =
      Stream.of("75.1AE", "75.1AG", "75.1BA", "75.1BB", "75.1CE", "75.1CC")
          .map(RiskCode::of)
          .collect(Collectors.toUnmodifiableSet());

  private ExcludedCodes() {}
}
