package fr.passerelle.sdk.amsn.plan;

import fr.passerelle.sdk.amsn.model.roster.RosterContractType;
import fr.passerelle.sdk.model.ContractNature;
import fr.passerelle.sdk.model.EmploymentContract;
import fr.passerelle.sdk.model.EmploymentScheme;
import java.util.Optional;

/**
 * Kind of contract on the roster from the nature (rubrique 40.007) and the scheme (40.008) that the
 * DSN carries. The scheme wins: an apprentice is one by the scheme, whatever the nature.
 */
final class ContractTypes {
  private ContractTypes() {}

  static RosterContractType of(EmploymentContract contract) {
    Optional<EmploymentScheme> scheme = contract.getScheme().flatMap(code -> code.known());
    if (scheme.filter(EmploymentScheme::isApprenticeship).isPresent()) {
      return RosterContractType.APPRENTICESHIP;
    }
    if (scheme.filter(EmploymentScheme.PROFESSIONALISATION::equals).isPresent()) {
      return RosterContractType.PROFESSIONALISATION;
    }
    return contract.getNature().known().map(ContractTypes::of).orElse(RosterContractType.OTHER);
  }

  private static RosterContractType of(ContractNature nature) {
    return switch (nature) {
      case PERMANENT, INTERMITTENT_PERMANENT, PUBLIC_PERMANENT, SITE, MARITIME_PERMANENT ->
          RosterContractType.PERMANENT;
      case FIXED_TERM, PUBLIC_FIXED_TERM, MARITIME_FIXED_TERM -> RosterContractType.FIXED_TERM;
      case TEMPORARY_MISSION, TEMPORARY_PERMANENT -> RosterContractType.TEMPORARY;
      case PENAL_APPRENTICESHIP -> RosterContractType.APPRENTICESHIP;
      case INTERNSHIP -> RosterContractType.INTERNSHIP;
      default -> RosterContractType.OTHER;
    };
  }
}
