package fr.passerelle.sdk.netentreprises.atmp;

import fr.passerelle.sdk.identifier.RiskCode;
import fr.passerelle.sdk.netentreprises.atmp.internal.Law;
import java.util.Set;
import java.util.stream.Collectors;

/** The risk codes that the open data of 2018 flag as collective whatever the headcount. */
final class AlwaysCollective {
  static final Set<RiskCode> CODES_OF_2018 =
      Law.rows("always-collective.tsv").stream()
          .map(row -> RiskCode.of(row[0]))
          .collect(Collectors.toUnmodifiableSet());

  private AlwaysCollective() {}
}
